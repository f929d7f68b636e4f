package org.placewise.partnership.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.contracts.EventContracts;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.TestClock;
import org.placewise.testkit.Topics;

/** A district of its own, in 2025; the published example of an assessment, made with the maturity matrix. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class SelfScoreIT {

    private static final String DISTRICT = "E08000783";
    private static final Officer OFFICER = new Officer(DISTRICT);
    private static final String FAMILY = "org.placewise.assessment.assessment.";

    @Inject
    TestClock clock;

    @BeforeEach
    void areas() {
        Areas.arePublished();
        Areas.isPublished(DISTRICT);
    }

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void theLatestSelfScoreThatStandsIsBesideTheSignsOfTheDay() {
        clock.set(Instant.parse("2025-01-10T10:00:00Z"));
        OFFICER.objective(OFFICER.board());
        UUID pots = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        publish("submitted.v1", 1, pots, "pots", "2025-02-20", 1, null);
        publish("submitted.v1", 1, first, "hwb-maturity", "2025-02-01", 2, null);
        UUID otherByItsAttribute = UUID.randomUUID();
        Topics.publish(
                "placewise.assessments",
                second.toString(),
                event("submitted.v1", 1, otherByItsAttribute, "hwb-maturity", "2025-03-20", 1, null)
                        .withExtension("instrument", "pots")
                        .build());
        publish("submitted.v1", 1, second, "hwb-maturity", "2025-03-01", 4, null);
        publish("withdrawn.v1", 2, second, "hwb-maturity", "2025-03-01", 4, "2025-04-01T09:00:00Z");
        clock.set(Instant.parse("2025-05-01T10:00:00Z"));
        Awaitility.await("self-scores known").untilAsserted(() -> {
            beside("2025-02-28", first.toString());
            beside("2025-03-31", second.toString());
            beside("2025-04-02", first.toString());
        });
        OFFICER.get(path("2025-01-31")).body("boards[0].besideSelfScore", nullValue());
        OFFICER.get(path("2025-03-31"))
                .body("boards[0].besideSelfScore.domains.element", contains("purpose", "population-health"))
                .body("boards[0].besideSelfScore.domains[0].level", equalTo(4))
                .body("boards[0].besideSelfScore.domains[0].finding", equalTo("none-clear"))
                .body("boards[0].besideSelfScore.domains[0].signLevel", equalTo(1))
                .body("boards[0].besideSelfScore.domains[0].difference", equalTo(3))
                .body("boards[0].besideSelfScore.domains[1].sign", nullValue());
    }

    private static void beside(String day, String assessment) {
        OFFICER.get(path(day)).body("boards[0].besideSelfScore.assessmentId", equalTo(assessment));
    }

    private static String path(String day) {
        return "/v1/places/" + DISTRICT + "/partnership-signs?asOf=" + day;
    }

    private static void publish(
            String verb, long version, UUID id, String instrument, String on, int level, String withdrawnAt) {
        Topics.publish(
                "placewise.assessments",
                id.toString(),
                event(verb, version, id, instrument, on, level, withdrawnAt)
                        .withExtension("instrument", instrument)
                        .build());
    }

    private static CloudEventBuilder event(
            String verb, long version, UUID id, String instrument, String on, int level, String withdrawnAt) {
        CloudEvent example = ContractChecks.example(FAMILY + verb);
        ObjectNode data = (ObjectNode) ContractChecks.data(example);
        data.put("assessmentId", id.toString());
        data.put("gssCode", DISTRICT);
        data.put("instrumentId", instrument);
        data.put("assessedOn", on);
        data.put("submittedAt", on + "T12:00:00Z");
        data.put("withdrawnAt", withdrawnAt);
        ObjectNode answer = (ObjectNode) data.get("answers").get(0).deepCopy();
        answer.put("level", level);
        data.putArray("answers")
                .add(answer.deepCopy().put("element", "purpose"))
                .add(answer.deepCopy().put("element", "population-health"));
        return CloudEventBuilder.from(example)
                .withId(id + "/" + version)
                .withSubject(id.toString())
                .withDataSchema(EventContracts.schemaUri(FAMILY + verb))
                .withExtension("entityversion", String.valueOf(version))
                .withData("application/json", data.toString().getBytes(StandardCharsets.UTF_8));
    }
}
