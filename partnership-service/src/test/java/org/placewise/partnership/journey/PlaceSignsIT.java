package org.placewise.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.cloudevents.CloudEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.partnership.journey.SeriesEvents.Point;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.TestClock;
import org.placewise.testkit.Topics;

/** A district of its own, in 2025. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class PlaceSignsIT {

    private static final String DISTRICT = "E08000781";
    private static final String WITHOUT_BOARDS = "E08000782";
    private static final String FOLLOWING = "E08000784";
    private static final Officer OFFICER = new Officer(DISTRICT);

    @Inject
    TestClock clock;

    @BeforeEach
    void areas() {
        Areas.arePublished();
        Areas.isPublished(DISTRICT);
        Areas.isPublished(WITHOUT_BOARDS);
    }

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void aPlaceReadsEveryBoardThatWasOnRecordOnTheDay() {
        at("2025-01-10T10:00:00Z");
        String first = OFFICER.board();
        String objective = OFFICER.objective(first);
        OFFICER.action(objective);
        at("2025-02-10T10:00:00Z");
        String second = OFFICER.board();
        at("2025-03-10T10:00:00Z");
        OFFICER.delete("/v1/boards/" + second, "\"1\"").then().statusCode(204);

        OFFICER.get(path(DISTRICT, "2025-01-09")).statusCode(200).body("boards", empty());
        OFFICER.get(path(DISTRICT, "2025-01-10"))
                .statusCode(200)
                .body("gssCode", equalTo(DISTRICT))
                .body("asOf", equalTo("2025-01-10"))
                .body("boards.boardId", contains(first))
                .body("boards[0].name", equalTo("Example board"))
                .body("boards[0].signs.boardId", equalTo(first))
                .body("boards[0].signs.measures.vacantSeats.finding", equalTo("some-vacant"))
                .body("boards[0].signs.measures.vacantSeats.records", hasSize(5))
                .body("boards[0].signs.measures.concentration.carriers[0].actions", equalTo(1))
                .body("boards[0].signs.risks.finding", equalTo("no-records"))
                .body("boards[0].scaleTests.objectiveId", contains(objective))
                .body("boards[0].scaleTests[0].answer", equalTo("refused"))
                .body("boards[0].scaleTests[0].missing.wouldChange", everyItem(not(equalTo(""))))
                .body("boards[0].admissionsLedgers", empty());
        OFFICER.get(path(DISTRICT, "2025-02-10")).body("boards.boardId", contains(first, second));
        OFFICER.get(path(DISTRICT, "2025-03-10")).body("boards.boardId", contains(first));
    }

    @Test
    void aPublishedSeriesIsReadAgainstAsOfTheDay() {
        at("2025-05-01T10:00:00Z");
        String board = OFFICER.board();
        OFFICER.action(OFFICER.objective(board));
        SeriesEvents smoking = new SeriesEvents(DISTRICT, "92443");
        smoking.published(1, Instant.parse("2025-06-01T09:00:00Z"), new Point(2024, 18.4));
        at("2025-07-01T10:00:00Z");
        Awaitility.await("series known").untilAsserted(() -> OFFICER.get(signs(board, "2025-07-01"))
                .body("impact.records[0].basis", equalTo("whole-place")));

        OFFICER.get(signs(board, "2025-05-31"))
                .body("impact.finding", equalTo("cannot-be-tested"))
                .body("impact.records[0].reasons", contains("indicator-unknown", "no-effect-lag"));
    }

    @Test
    void theSignsOfABoardArePublishedAgainWhenASeriesItFollowsIsPublished() {
        at("2025-08-01T10:00:00Z");
        Areas.isPublished(FOLLOWING);
        Officer officer = new Officer(FOLLOWING);
        String board = officer.board();
        officer.objective(board);

        new SeriesEvents(FOLLOWING, "92443").published(1, Instant.parse("2025-08-01T09:00:00Z"), new Point(2024, 18.4));

        assertThat(Topics.await("placewise.partnerships", 1, event -> isSignsOf(board, event)))
                .allSatisfy(ContractChecks::assertKeepsContract);
    }

    private static boolean isSignsOf(String board, CloudEvent event) {
        return event.getType().endsWith("signs.assessed.v1")
                && board.equals(event.getSubject())
                && ContractChecks.data(event)
                        .at("/impact/records/0/basis")
                        .asText()
                        .equals("whole-place");
    }

    @Test
    void aKnownPlaceWithoutABoardHasNoneAndAnUnknownOneIsNotFound() {
        OFFICER.get("/v1/places/" + WITHOUT_BOARDS + "/partnership-signs")
                .statusCode(200)
                .body("boards", empty());
        OFFICER.get("/v1/places/" + Areas.UNKNOWN + "/partnership-signs").statusCode(404);
        OFFICER.request()
                .urlEncodingEnabled(false)
                .get("/v1/places/E0800%00/partnership-signs")
                .then()
                .statusCode(both(greaterThanOrEqualTo(400)).and(lessThan(500)));
        OFFICER.get(path(WITHOUT_BOARDS, "2025-02-30")).statusCode(422).body("errors.pointer", contains("query/asOf"));
    }

    private void at(String instant) {
        clock.set(Instant.parse(instant));
    }

    private static String path(String place, String asOf) {
        return "/v1/places/" + place + "/partnership-signs?asOf=" + asOf;
    }

    private static String signs(String board, String asOf) {
        return "/v1/boards/" + board + "/signs?asOf=" + asOf;
    }
}
