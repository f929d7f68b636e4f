package org.placewise.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.CloudEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.partnership.sign.AssessDueSigns;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.TestClock;

/** Each test has days of its own, long after those of all others. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class DailySignsIT {

    private static final int REPLICAS = 6;

    @Inject
    TestClock clock;

    @Inject
    AssessDueSigns assessDueSigns;

    @BeforeEach
    void areas() {
        Areas.arePublished();
    }

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void aNewDayPublishesTheSignsOfEachBoardOnceHoweverManyReplicasLook() {
        at("2031-03-01T10:00:00Z");
        List<String> boards =
                IntStream.range(0, 12).mapToObj(i -> OF_GATESHEAD.board()).toList();
        OF_GATESHEAD.action(OF_GATESHEAD.objective(boards.getFirst()));

        at("2031-04-01T00:10:00Z");
        AtOnce.call(REPLICAS, replica -> assessAll());
        AtOnce.call(REPLICAS, replica -> assessAll());

        assertThat(boards).allSatisfy(board -> assertThat(daysPublished(board))
                .filteredOn("2031-04-01"::equals)
                .hasSize(1));
    }

    @Test
    void aReportFallsOverdueByThePassingOfADay() {
        at("2032-01-01T10:00:00Z");
        String board = OF_GATESHEAD.board();
        OF_GATESHEAD.action(OF_GATESHEAD.objective(board));
        at("2032-01-31T10:00:00Z");
        assessAll();
        at("2032-02-01T00:10:00Z");
        assessAll();

        List<JsonNode> last = signs(board).subList(3, 5);

        assertThat(last)
                .extracting(signs -> signs.at("/ownership/finding").asText())
                .containsExactly("owned-reports-not-due", "owned-reports-overdue");
        assertThat(last).extracting(signs -> signs.get("asOf").asText()).containsExactly("2032-01-31", "2032-02-01");
    }

    @Test
    void aBoardThatSomebodyElseIsAssessingIsLeftToThem() {
        at("2033-01-01T10:00:00Z");
        String board = OF_GATESHEAD.board();
        at("2033-01-02T10:00:00Z");

        QuarkusTransaction.requiringNew().run(() -> {
            assessAll();
            assertThat(AtOnce.call(1, other -> assessDueSigns.assessSome())).containsExactly(0);
        });

        assertThat(daysPublished(board)).containsExactly("2033-01-01", "2033-01-02");
    }

    @Test
    void whatAReplicaThatDiedHadNotCommittedIsDoneByTheNext() {
        at("2034-01-01T10:00:00Z");
        String board = OF_GATESHEAD.board();
        at("2034-01-02T10:00:00Z");

        QuarkusTransaction.begin();
        assessAll();
        QuarkusTransaction.rollback();
        assessAll();

        assertThat(daysPublished(board)).containsExactly("2034-01-01", "2034-01-02");
    }

    @Test
    void aChangeOnTheNewDayMakesTheClockFindNothingToDo() {
        at("2035-01-01T10:00:00Z");
        String board = OF_GATESHEAD.board();
        at("2035-01-02T10:00:00Z");
        OF_GATESHEAD.objective(board);
        assessAll();

        assertThat(daysPublished(board)).containsExactly("2035-01-01", "2035-01-02");
    }

    private void at(String instant) {
        clock.set(Instant.parse(instant));
    }

    private int assessAll() {
        int all = 0;
        int some;
        do {
            some = assessDueSigns.assessSome();
            all += some;
        } while (some > 0);
        return all;
    }

    private static List<String> daysPublished(String board) {
        return signs(board).stream().map(signs -> signs.get("asOf").asText()).toList();
    }

    /** The signs published of a board until it is renamed, which adds none on the same day. */
    private static List<JsonNode> signs(String board) {
        String member = OF_GATESHEAD.get("/v1/boards/" + board).extract().path("members[0].memberId");
        String councillor = Officer.COUNCILLOR.replace("{", "{\"memberId\": \"" + member + "\", ");
        OF_GATESHEAD
                .put("/v1/boards/" + board, "\"1\"", """
                        {"name": "Last", "boardType": "health-and-wellbeing-board", "members": [%s]}""".formatted(councillor))
                .then()
                .statusCode(200);
        List<CloudEvent> events = Published.untilRevised(board);
        ContractChecks.assertKeepContract(events);
        return events.stream()
                .filter(event -> event.getType().endsWith("signs.assessed.v1"))
                .map(ContractChecks::data)
                .toList();
    }
}
