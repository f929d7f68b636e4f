package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.reporting.Reader.dashboardOnce;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RoundIT {

    private static final String PLANNING = "components.find { it.component == 'place-based-planning' }";
    private static final Map<String, String> CONTENT = Map.of(
            "assessment_round", "SELECT * FROM assessment_round WHERE round_id = :round",
            "round_reopening", "SELECT * FROM round_reopening WHERE round_id = :round",
            "round_element", "SELECT * FROM round_element WHERE round_id = :round",
            "round_sector", "SELECT * FROM round_sector WHERE round_id = :round",
            "standing_agreement", "SELECT * FROM standing_agreement WHERE round_id = :round",
            "proposed_action", "SELECT * FROM proposed_action WHERE round_id = :round");

    @Inject
    Jdbi jdbi;

    @Test
    void anAssessmentThatCameOfARoundCarriesTheBadgeOfTheRound() {
        String place = "E08000911";
        RoundExample round = RoundExample.of(place);
        ExampleEvent.district(place).publish();
        RoundExample.instrument().publish();
        round.submitted(1).publish();
        round.concluded(5, 1)
                .with(data -> data.put("provenance", "peer-validated").put("partnerOrganisation", "A trust"))
                .publish();

        JsonPath seen = dashboardOnce(place, body -> body.get(PLANNING + ".latest?.round") != null);

        assertThat(seen.getString(PLANNING + ".latest.round.provenance")).isEqualTo("peer-validated");
        assertThat(seen.getString(PLANNING + ".latest.round.partnerOrganisation"))
                .isEqualTo("A trust");
        assertThat(seen.getInt(PLANNING + ".latest.round.responded")).isEqualTo(3);
        assertThat(seen.getString(PLANNING + ".latest.round.source.href"))
                .isEqualTo("http://localhost:8081/v1/rounds/" + round.roundId());
    }

    @Test
    void aReopenedRoundShowsNothingOfTheTurnThatEnded() {
        RoundExample round = RoundExample.of("E08000912");
        round.revealed(2, 1).publish();
        round.agreed(3, 1, 2, "Then").publish();
        round.opened(4, 2).publish();

        Map<String, String> seen = contentOnce(round, "assessment_round", "\"state\": \"open\"");

        assertThat(seen.get("round_element")).isEqualTo("[]");
        assertThat(seen.get("round_sector")).isEqualTo("[]");
        assertThat(seen.get("standing_agreement")).isEqualTo("[]");
        assertThat(seen.get("round_reopening")).contains("A partner was missing");
    }

    @Test
    void whatWasAgreedInAnEndedTurnDoesNotStandInTheNext() {
        RoundExample round = RoundExample.of("E08000913");
        round.agreed(3, 1, 2, "Then").publish();
        round.revealed(5, 2).publish();

        assertThat(contentOnce(round, "assessment_round", "revealed").get("standing_agreement"))
                .isEqualTo("[]");

        round.agreed(6, 2, 1, "Now").publish();
        assertThat(contentOnce(round, "standing_agreement", "Now").get("standing_agreement"))
                .doesNotContain("Then");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameEventsInAnotherOrderAndTwiceComeToTheSame(long seed) {
        RoundExample inOrder = RoundExample.of("E08000914");
        UUID proposal = UUID.randomUUID();
        RoundExample shuffled = new RoundExample("E08000914", UUID.randomUUID(), inOrder.assessmentId());
        events(inOrder, proposal).forEach(ExampleEvent::publish);
        List<ExampleEvent> twice = new ArrayList<>(events(shuffled, UUID.randomUUID()));
        twice.addAll(twice);
        Collections.shuffle(twice, new Random(seed));
        twice.forEach(ExampleEvent::publish);

        Map<String, String> expected = complete(inOrder);
        Awaitility.await("the other order")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(content(shuffled)).isEqualTo(expected));
    }

    private static List<ExampleEvent> events(RoundExample round, UUID proposal) {
        return List.of(
                round.opened(1, 1),
                round.revealed(2, 1),
                round.agreed(3, 1, 2, "In the first turn"),
                round.opened(4, 2),
                round.revealed(5, 2),
                round.agreed(6, 2, 3, "At first"),
                round.agreed(7, 2, 1, "Then"),
                round.concluded(8, 2),
                round.proposed(proposal));
    }

    private Map<String, String> complete(RoundExample round) {
        return Awaitility.await("the round")
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> content(round),
                        seen -> seen.values().stream().noneMatch("[]"::equals)
                                && seen.get("standing_agreement").contains("Then")
                                && seen.get("assessment_round").contains("agreed"));
    }

    private Map<String, String> contentOnce(RoundExample round, String table, String wanted) {
        return Awaitility.await(table)
                .atMost(Duration.ofSeconds(20))
                .until(() -> content(round), seen -> seen.get(table).contains(wanted));
    }

    /** What is stored of a round, without the identifiers that tell examples apart. */
    private Map<String, String> content(RoundExample round) {
        Map<String, String> content = new TreeMap<>();
        jdbi.useHandle(handle -> CONTENT.forEach((table, select) -> content.put(
                table,
                handle.createQuery("SELECT coalesce(jsonb_agg(r ORDER BY r::text), '[]')::text FROM"
                                + " (SELECT to_jsonb(t) - 'round_id' - 'proposal_id' AS r FROM (" + select + ") t) s")
                        .bind("round", round.roundId())
                        .mapTo(String.class)
                        .one())));
        return content;
    }
}
