package org.placewise.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.TestClock;

/** What is the same for every kind of record in the one shape. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class RecordJourneyIT {

    @Inject
    TestClock clock;

    @BeforeEach
    void areas() {
        Areas.arePublished();
        clock.set(Instant.parse("2026-11-02T10:00:00Z"));
    }

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void aRecordIsStatedReadRevisedAndRemovedAndEveryStateOfItCanBeReadAfterwards(Sample sample) {
        String board = OF_GATESHEAD.board();
        String since = OF_GATESHEAD.get(sample.path() + "?limit=1000").extract().path("nextUpdatedSince");
        String terms = sample.terms(board);
        Response recorded = OF_GATESHEAD.post(sample.path(), Sample.request(board, terms));
        String id = recorded.path(sample.word() + "Id");
        String one = sample.path() + "/" + id;
        recorded.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith(one))
                .body("version", equalTo(1))
                .body("boardId", equalTo(board))
                .body("gssCode", equalTo(Areas.GATESHEAD));
        Map<String, Object> first = OF_GATESHEAD.get(one).extract().path("");
        assertThat(first).isEqualTo(recorded.path(""));
        OF_GATESHEAD.request().header("If-None-Match", "\"1\"").get(one).then().statusCode(304);
        OF_GATESHEAD
                .get(sample.path() + "?board=" + board + "&place=" + Areas.GATESHEAD)
                .body("items", contains(first));

        clock.set(Instant.parse("2026-11-03T10:00:00Z"));
        String revised = terms.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"Revised\"")
                .replace("\"delivers\"", "\"depends-on\"");
        OF_GATESHEAD
                .put(one, "\"1\"", "{" + revised + "}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2));
        OF_GATESHEAD.put(one, "\"1\"", "{" + terms + "}").then().statusCode(412);
        OF_GATESHEAD.put(one, "\"9\"", "{" + terms + "}").then().statusCode(412);
        OF_GATESHEAD.request().body("{" + terms + "}").put(one).then().statusCode(428);
        OF_GATESHEAD.get(one + "?asOf=2026-11-02").body("", equalTo(first));
        OF_GATESHEAD.get(one + "?asOf=2026-11-01").statusCode(404);
        OF_GATESHEAD.get(one + "?asOf=yesterday").statusCode(422).body("errors.pointer", contains("query/asOf"));
        OF_GATESHEAD
                .get("/v1/boards/" + board + "/records?asOf=2026-11-02&limit=1000")
                .body("items.findAll { it.id == '" + id + "' }.version", contains(1));

        clock.set(Instant.parse("2026-11-04T10:00:00Z"));
        OF_GATESHEAD.delete(one, "\"2\"").then().statusCode(204);
        OF_GATESHEAD.get(one).statusCode(410).body("detail", containsString("removed on 2026-11-04"));
        OF_GATESHEAD.get(one + "?asOf=2026-11-03").body("version", equalTo(2));
        OF_GATESHEAD.get(one + "?asOf=2026-11-04").statusCode(410);
        OF_GATESHEAD
                .get(one + "/history")
                .body("items.operation", contains("recorded", "revised", "removed"))
                .body("items[0].after." + sample.word() + "Id", equalTo(id))
                .body("items[2].after", nullValue())
                .body("items[2].reason", equalTo("Recorded twice"));
        OF_GATESHEAD
                .get(sample.path() + "?board=" + board + "&includeDeleted=true&updatedSince=" + since)
                .body("items", empty())
                .body("deletedItems.id", contains(id));
    }

    @ParameterizedTest
    @EnumSource
    void whatSaysNothingNewChangesNothing(Sample sample) {
        String board = OF_GATESHEAD.board();
        String id = sample.record(board);
        Map<String, Object> stated =
                OF_GATESHEAD.get(sample.path() + "/" + id).extract().path("");
        for (String head : new String[] {sample.word() + "Id", "version", "boardId", "gssCode", "recordedAt"}) {
            stated.remove(head);
        }

        OF_GATESHEAD
                .request()
                .header("If-Match", "\"1\"")
                .body(stated)
                .put(sample.path() + "/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
    }

    @ParameterizedTest
    @EnumSource
    void aBoardIsNotRemovedFromUnderItsRecords(Sample sample) {
        String board = OF_GATESHEAD.board();
        sample.record(board);

        OF_GATESHEAD
                .delete("/v1/boards/" + board, "\"1\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("still-in-use"));
    }

    @ParameterizedTest
    @EnumSource
    void aRecordOfABoardThatIsNotOnRecordOrOfNoBoardIsRefused(Sample sample) {
        String board = OF_GATESHEAD.board();
        String terms = sample.terms(board);

        OF_GATESHEAD
                .post(sample.path(), Sample.request("019a1c30-7d10-7101-8a00-000000000001", terms))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-board"));
        OF_GATESHEAD
                .post(sample.path(), "{" + terms + "}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/boardId"));
        OF_GATESHEAD.post(sample.path(), "[]").then().statusCode(400);
        OF_GATESHEAD.post(sample.path(), "null").then().statusCode(422);
        OF_GATESHEAD
                .post(sample.path(), Sample.request(board, terms + ", \"colour\": \"red\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/colour"));
    }

    @Test
    void everyFaultOfAFormIsNamedAtOnce() {
        String board = OF_GATESHEAD.board();

        OF_GATESHEAD
                .post("/v1/meetings", Sample.request(board, """
                        "heldOn": "soon", "title": " ", "state": "over",
                        "agenda": [{"title": "A", "raisedBy": "nobody"}], "attendance": [{"memberId": "x"}]"""))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/heldOn",
                                "/state",
                                "/agenda/0/raisedBy",
                                "/attendance/0/memberId",
                                "/attendance/0/presence",
                                "/title"))
                .body("errors.message", hasItem("Must be one of partner, community, officer."));
    }

    @Test
    void whatARecordRefersToIsOnRecordAndOfTheSameBoard() {
        String board = OF_GATESHEAD.board();
        String elsewhere = OF_GATESHEAD.objective(OF_GATESHEAD.board());
        String meeting = Sample.MEETING.record(board);

        OF_GATESHEAD
                .post("/v1/decisions", Sample.request(board, """
                        "meetingId": "%s", "title": "A", "authority": "board",
                        "objectiveIds": ["%s", "%s"], "actionIds": ["%s"]""".formatted(meeting, elsewhere, elsewhere, meeting)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/objectiveIds/0", "/objectiveIds/1", "/actionIds/0"))
                .body("errors.code", contains("of-another-board", "listed-twice", "listed-twice"));
    }

    @Test
    void aMeetingKeepsWhatItsDecisionsRestOnAndTheSectorOfWhoWasThere() {
        String board = OF_GATESHEAD.board();
        String member = OF_GATESHEAD.get("/v1/boards/" + board).extract().path("members[0].memberId");
        Response held = OF_GATESHEAD.post("/v1/meetings", Sample.request(board, """
                "heldOn": "2026-10-14", "title": "October", "state": "held",
                "agenda": [{"title": "Air", "raisedBy": "partner", "raisedByMember": "%s"}],
                "attendance": [{"memberId": "%s", "presence": "present"}]""".formatted(member, member)));
        held.then()
                .statusCode(201)
                .body("attendance[0].sector", equalTo("local-authority"))
                .body("agenda[0].itemId", notNullValue());
        String meeting = held.path("meetingId");
        OF_GATESHEAD
                .post("/v1/decisions", Sample.request(board, """
                        "meetingId": "%s", "agendaItemId": "%s", "title": "A", "authority": "recommendation",
                        "objectiveIds": [], "actionIds": []""".formatted(meeting, held.path("agenda[0].itemId"))))
                .then()
                .statusCode(201);

        OF_GATESHEAD
                .put("/v1/meetings/" + meeting, "\"1\"", """
                        {"heldOn": "2026-10-14", "title": "October", "state": "cancelled", "agenda": [], "attendance": []}""")
                .then()
                .statusCode(422)
                .body("errors.code", contains("decisions-were-taken", "item-in-use"));
        OF_GATESHEAD.delete("/v1/meetings/" + meeting, "\"1\"").then().statusCode(409);
        OF_GATESHEAD.get("/v1/decisions?meeting=" + meeting).body("items.title", contains("A"));
    }

    @Test
    void whoHasLeftTheBoardCanStillBeNamedInTheMinutesOfEarlierMeetings() {
        String board = OF_GATESHEAD.board();
        String member = OF_GATESHEAD.get("/v1/boards/" + board).extract().path("members[0].memberId");
        OF_GATESHEAD.put("/v1/boards/" + board, "\"1\"", """
                {"name": "Example board", "boardType": "other", "members": []}""").then().statusCode(200);

        OF_GATESHEAD
                .post("/v1/meetings", Sample.request(board, """
                        "heldOn": "2026-10-14", "title": "October", "state": "held", "agenda": [],
                        "attendance": [{"memberId": "%s", "presence": "apologies"},
                                       {"memberId": "019a1c30-7d10-7101-8a00-000000000001", "presence": "absent"}]""".formatted(member)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/attendance/1/memberId"));
    }
}
