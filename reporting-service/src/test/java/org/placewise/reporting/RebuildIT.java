package org.placewise.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.reporting.Reader.dashboard;
import static org.placewise.reporting.Reader.dashboardOnce;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RebuildIT {

    private static final String PLACE = "E08000501";
    private static final List<String> NOT_FILLED_BY_EVENTS = List.of(
            "dead_letter",
            "flyway_schema_history",
            "outbox",
            "known_place",
            "known_place_parent",
            "inbox_entity",
            "place_stamp");

    @Inject
    Jdbi jdbi;

    @Test
    void anEmptiedReadModelIsFilledAgainWithEqualContent() {
        publishAll();
        Map<String, String> before = contentOnceStill();
        String tag = dashboard(PLACE).extract().header("ETag");
        assertThat(before)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEqualTo("[]"));

        given().header("Authorization", Tokens.bearer("administrator"))
                .post("/v1/rebuilds")
                .then()
                .statusCode(202);

        Awaitility.await("rebuild").atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(content())
                .isEqualTo(before));
        assertThat(dashboard(PLACE).extract().header("ETag")).isEqualTo(tag);
    }

    @Test
    void onlyAnAdministratorMayRebuild() {
        given().header("Authorization", Tokens.bearer("board-officer"))
                .post("/v1/rebuilds")
                .then()
                .statusCode(403);
    }

    private static void publishAll() {
        UUID board = UUID.randomUUID();
        ExampleEvent.area("E12000501", "Region", "region", "region").publish();
        ExampleEvent.area(PLACE, "Rebuilt", "unitary", "district", "E12000501").publish();
        ExampleEvent.profile()
                .with(data -> data.put("gssCode", PLACE))
                .about(PLACE + "/iod2025", PLACE)
                .publish();
        ExampleEvent.indicator("series.published", PLACE, "90366").publish();
        ExampleEvent.indicator("series.revised", PLACE, "90366").publish();
        ExampleEvent.indicator("inequality.measured", PLACE, "90366").publish();
        ExampleEvent.indicator("series.published", PLACE, "241").publish();
        ExampleEvent.indicator("series.withdrawn", PLACE, "241").publish();
        ExampleEvent.instrument().publish();
        ExampleEvent.submitted(PLACE, UUID.randomUUID()).publish();
        publishRound();
        ExampleEvent.partnership("board.recorded", PLACE, board, board).publish();
        ExampleEvent.partnership("objective.recorded", PLACE, board, UUID.randomUUID())
                .publish();
        ExampleEvent.partnership("action.recorded", PLACE, board, UUID.randomUUID())
                .publish();
        ExampleEvent.partnership("pilot.configured", PLACE, board, UUID.randomUUID())
                .publish();
        ExampleEvent.partnership("signs.assessed", PLACE, board, board).publish();
        dashboardOnce(
                PLACE,
                seen -> seen.getString("boards[0]?.signs?.clarity?.finding") != null
                        && seen.getList("deprivation").size() == 1
                        && seen.getString("indicators.find { it.indicatorId == '90366' }?.gap?.sex") != null
                        && seen.getString("components[1].latest?.scaleProvenance") != null
                        && seen.getString("components[3].latest?.round?.provenance") != null);
    }

    /** A round that was opened again, with what came of its second turn. */
    private static void publishRound() {
        RoundExample round = RoundExample.of(PLACE);
        RoundExample.instrument().publish();
        round.opened(1, 1).publish();
        round.revealed(2, 1).publish();
        round.agreed(3, 1, 2, "In the first turn").publish();
        round.opened(4, 2).publish();
        round.revealed(5, 2).publish();
        round.agreed(6, 2, 1, "In the second turn").publish();
        round.submitted(1).publish();
        round.concluded(7, 2).publish();
        round.proposed(UUID.randomUUID()).publish();
    }

    /** The content when nothing has changed for a while: events of other tests may still be on their way. */
    private Map<String, String> contentOnceStill() {
        Awaitility.await("no more events")
                .during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(20))
                .until(new java.util.concurrent.Callable<>() {
                    private Map<String, String> last = Map.of();

                    @Override
                    public Boolean call() {
                        Map<String, String> now = content();
                        boolean still = now.equals(last);
                        last = now;
                        return still;
                    }
                });
        return content();
    }

    private Map<String, String> content() {
        Map<String, String> content = new TreeMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename NOT LIKE 'kit\\_%'
                        """).mapTo(String.class).list().stream()
                .filter(table -> !NOT_FILLED_BY_EVENTS.contains(table))
                .forEach(table -> content.put(
                        table,
                        handle.createQuery(
                                        "SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY to_jsonb(t)::text), '[]')::text"
                                                + " FROM " + table + " t")
                                .mapTo(String.class)
                                .one())));
        return content;
    }
}
