package org.placewise.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.TestClock;

/** A board of 2025, recorded step by step; far from the days that other tests run on. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class SignsJourneyIT {

    @Inject
    TestClock clock;

    @BeforeEach
    void areas() {
        Areas.arePublished();
    }

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void aBoardWithoutRecordsIsNeitherGoodNorBad() {
        OF_GATESHEAD
                .get("/v1/boards/" + OF_GATESHEAD.board() + "/signs")
                .statusCode(200)
                .body("clarity.finding", equalTo("no-records"))
                .body("clarity.counts.parts", hasSize(6))
                .body("ownership.finding", equalTo("no-records"));
    }

    @Test
    void signsAsOfFourDaysAreThoseOfTheRecordsOnThatDay() {
        at("2025-01-10T10:00:00Z");
        String board = OF_GATESHEAD.board();
        String objective = OF_GATESHEAD.objective(board);
        at("2025-01-20T10:00:00Z");
        String action = OF_GATESHEAD.action(objective);
        at("2025-02-10T10:00:00Z");
        OF_GATESHEAD
                .post("/v1/actions/" + action + "/progress-notes", "{\"note\": \"Two sites\"}")
                .then()
                .statusCode(200);
        at("2025-03-01T10:00:00Z");
        OF_GATESHEAD
                .put("/v1/objectives/" + objective, "\"1\"", "{\"title\": \"Rewritten\"}")
                .then()
                .statusCode(200);
        at("2025-06-01T10:00:00Z");

        signs(board, "2025-01-09", "no-records", "no-records");
        signs(board, "2025-01-10", "none-clear", "no-records");
        signs(board, "2025-01-20", "none-clear", "owned-reports-not-due");
        signs(board, "2025-02-10", "none-clear", "owned-and-reported")
                .body("ownership.records.actionId", contains(action))
                .body("ownership.records[0].reportDueOn", equalTo("2025-03-12"))
                .body("clarity.records[0].title", equalTo("Fewer people smoke"))
                .body("clarity.records[0].missing", contains("population-group"));
        signs(board, "2025-03-12", "none-clear", "owned-and-reported")
                .body("clarity.records[0].title", equalTo("Rewritten"))
                .body("clarity.records[0].missing", hasSize(6));
        signs(board, "2025-03-13", "none-clear", "owned-reports-overdue")
                .body("ownership.records[0].reported", equalTo("overdue"))
                .body("ownership.records[0].wouldChange", contains("report-progress"));
    }

    @Test
    void theHistoryOfTodayReadsLikeTheRecordsOfToday() {
        at("2025-05-01T10:00:00Z");
        String board = OF_GATESHEAD.board();
        String objective = OF_GATESHEAD.objective(board);
        OF_GATESHEAD.action(objective);
        String removed = OF_GATESHEAD.action(objective);
        OF_GATESHEAD.delete("/v1/actions/" + removed, "\"1\"").then().statusCode(204);
        Map<String, Object> today = read(board, "2025-05-01");

        at("2025-05-02T10:00:00Z");

        assertThat(read(board, "2025-05-01")).isEqualTo(today);
        assertThat(today.toString()).contains("records").doesNotContain(removed);
    }

    @Test
    void aDayToComeShowsWhatWillBeOverdue() {
        at("2025-05-01T10:00:00Z");
        String board = OF_GATESHEAD.board();
        OF_GATESHEAD.action(OF_GATESHEAD.objective(board));

        signs(board, "2025-05-31", "none-clear", "owned-reports-not-due");
        signs(board, "2025-06-01", "none-clear", "owned-reports-overdue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2025-02-30", "-999999999-01-01", "+999999999-12-31", "2200-01-01"})
    void whatIsNotADayIsNamed(String asOf) {
        OF_GATESHEAD
                .request()
                .queryParam("asOf", asOf)
                .get("/v1/boards/" + OF_GATESHEAD.board() + "/signs")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("query/asOf"));
    }

    private void at(String instant) {
        clock.set(Instant.parse(instant));
    }

    private static Map<String, Object> read(String board, String asOf) {
        return OF_GATESHEAD
                .get("/v1/boards/" + board + "/signs?asOf=" + asOf)
                .extract()
                .path("");
    }

    private static ValidatableResponse signs(String board, String asOf, String clarity, String ownership) {
        return OF_GATESHEAD
                .get("/v1/boards/" + board + "/signs?asOf=" + asOf)
                .statusCode(200)
                .body("asOf", equalTo(asOf))
                .body("clarity.finding", equalTo(clarity))
                .body("ownership.finding", equalTo(ownership));
    }
}
