package org.placewise.partnership.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.TestClock;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ObjectiveAndActionJourneyIT {

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
    void aDraftSaysWhichPartsOfAClearObjectiveItLacksUntilTheyAreStated() {
        String path = "/v1/objectives/" + OF_GATESHEAD.objective(OF_GATESHEAD.board());

        OF_GATESHEAD
                .get(path)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("gssCode", equalTo("E08000037"))
                .body("baseline.value", equalTo(18.4f))
                .body("clarity.missing", contains("population-group"))
                .body("clarity.clear", equalTo(false));
        OF_GATESHEAD
                .put(path, "\"1\"", """
                        {"title": "Fewer people smoke", "pitComponent": "service-community",
                         "indicator": {"name": "Smoking prevalence in adults"},
                         "baseline": {"value": 18.4, "unit": "%", "period": "2024"},
                         "target": {"value": 12, "unit": "%"}, "targetDate": "2029-03-31",
                         "populationGroup": "Adults in the most deprived tenth of areas"}""")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("clarity.missing", empty())
                .body("clarity.clear", equalTo(true))
                .body("indicator.id", nullValue());
    }

    @Test
    void theSameFigureWrittenAnotherWayIsNoChange() {
        String board = OF_GATESHEAD.board();
        String path = "/v1/objectives/" + OF_GATESHEAD.objective(board);
        String same = Officer.objectiveBody(board)
                .replace("\"boardId\": \"" + board + "\",", "")
                .replace("18.40", "18.4000");

        OF_GATESHEAD.put(path, "\"1\"", same).then().statusCode(200).header("ETag", equalTo("\"1\""));
    }

    @Test
    void everyFaultOfAnObjectiveAndOfAnActionIsNamedAtOnce() {
        String board = OF_GATESHEAD.board();
        OF_GATESHEAD
                .post("/v1/objectives", """
                        {"boardId": "%s", "pitComponent": "health", "indicator": {"name": ""},
                         "baseline": {"value": 1e30, "unit": null, "period": "2024"},
                         "target": {"unit": "%%"}, "targetDate": "1066-10-14", "populationGroup": " "}""".formatted(board))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/baseline/unit",
                                "/baseline/value",
                                "/indicator/name",
                                "/pitComponent",
                                "/populationGroup",
                                "/target/value",
                                "/targetDate",
                                "/title"));
        OF_GATESHEAD
                .post("/v1/actions", """
                        {"title": "a\\nb", "owner": "", "reportEveryDays": 0, "status": "finished", "sector": "public"}""")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/objectiveId", "/owner", "/reportEveryDays", "/sector", "/status", "/title"));
    }

    @Test
    void whatANewRecordBelongsToMustBeOnRecord() {
        String nowhere = "019a1c30-7d10-7101-8a00-000000000001";

        OF_GATESHEAD
                .post("/v1/objectives", Officer.objectiveBody(nowhere))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/boardId"));
        OF_GATESHEAD
                .post("/v1/actions", Officer.actionBody(nowhere))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/objectiveId"));
        OF_GATESHEAD
                .get("/v1/objectives?board=" + nowhere)
                .statusCode(422)
                .body("errors.code", contains("unknown-board"));
        OF_GATESHEAD.get("/v1/actions?objective=x").statusCode(422).body("errors.code", contains("unknown-objective"));
    }

    @Test
    void progressNotesAreKeptInOrderOfTheirTimeAndOnlyOnce() {
        String path = "/v1/actions/" + OF_GATESHEAD.action(OF_GATESHEAD.objective(OF_GATESHEAD.board()));
        String late = """
                {"notedAt": "2026-03-20T10:00:00Z", "note": "Second", "by": "Tobacco lead"}""";

        OF_GATESHEAD.post(path + "/progress-notes", late).then().statusCode(200).header("ETag", equalTo("\"2\""));
        OF_GATESHEAD.post(path + "/progress-notes", late).then().statusCode(200).header("ETag", equalTo("\"2\""));
        OF_GATESHEAD
                .post(path + "/progress-notes", """
                        {"notedAt": "2026-03-10T10:00:00Z", "note": "First\\nwith a second line"}""")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("progress.note", contains("First\nwith a second line", "Second"))
                .body("progress.by", contains("test-board-officer", "Tobacco lead"));
        OF_GATESHEAD
                .get(path + "/history")
                .body("items.operation", contains("recorded", "progress-noted", "progress-noted"));
    }

    @Test
    void progressCannotBeNotedForTheFutureNorOnARemovedAction() {
        String path = "/v1/actions/" + OF_GATESHEAD.action(OF_GATESHEAD.objective(OF_GATESHEAD.board()));
        clock.set(Instant.parse("2026-11-02T10:00:00Z"));

        OF_GATESHEAD
                .post(path + "/progress-notes", """
                        {"notedAt": "2026-11-02T10:00:01Z", "note": "Done"}""")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/notedAt"));
        OF_GATESHEAD.delete(path, "\"1\"").then().statusCode(204);
        OF_GATESHEAD
                .post(path + "/progress-notes", "{\"note\": \"Done\"}")
                .then()
                .statusCode(410);
    }

    @Test
    void historyTellsWhoChangedWhatWhenWithTheStateBeforeAndAfterInPages() {
        clock.set(Instant.parse("2026-11-02T10:00:00Z"));
        String path = "/v1/objectives/" + OF_GATESHEAD.objective(OF_GATESHEAD.board());
        OF_GATESHEAD.put(path, "\"1\"", "{\"title\": \"Another title\"}").then().statusCode(200);
        OF_GATESHEAD.delete(path, "\"2\"").then().statusCode(204);

        String cursor = OF_GATESHEAD
                .get(path + "/history?limit=2")
                .statusCode(200)
                .body("items.operation", contains("recorded", "revised"))
                .body("items.version", contains(1, 2))
                .body("items[0].before", nullValue())
                .body("items[1].before.title", equalTo("Fewer people smoke"))
                .body("items[1].after.title", equalTo("Another title"))
                .body("items[1].after.clarity.missing", hasSize(6))
                .body("items[1].by", equalTo("test-board-officer"))
                .body("items[1].at", equalTo("2026-11-02T10:00:00Z"))
                .extract()
                .path("nextCursor");
        OF_GATESHEAD
                .get(path + "/history?limit=2&cursor=" + cursor)
                .body("items.operation", contains("removed"))
                .body("items.version", contains(3))
                .body("items[0].after", nullValue())
                .body("nextCursor", nullValue());
        OF_GATESHEAD.get(path + "/history?cursor=x").statusCode(422);
    }

    @Test
    void objectivesAndActionsAreListedByBoardAndObjective() {
        String board = OF_GATESHEAD.board();
        String first = OF_GATESHEAD.objective(board);
        String second = OF_GATESHEAD.objective(board);
        String action = OF_GATESHEAD.action(first);
        OF_GATESHEAD.action(OF_GATESHEAD.objective(OF_GATESHEAD.board()));

        OF_GATESHEAD
                .get("/v1/objectives?board=" + board)
                .body("items.objectiveId", containsInAnyOrder(first, second))
                .body("items[0].target.value", equalTo(12));
        OF_GATESHEAD.get("/v1/actions?board=" + board).body("items.actionId", contains(action));
        OF_GATESHEAD.get("/v1/actions?objective=" + first).body("items.actionId", contains(action));
        OF_GATESHEAD.get("/v1/actions?objective=" + second).statusCode(200).body("items", empty());
    }
}
