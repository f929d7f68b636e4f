package org.placewise.partnership.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
class BoardJourneyIT {

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
    void aRecordedBoardShowsItsPlaceItsMembersAndTheSeatsThatAreVacant() {
        OF_GATESHEAD
                .post("/v1/boards", """
                        {"gssCode": "E08000037", "name": "Example board", "boardType": "health-and-wellbeing-board",
                         "example": true,
                         "members": [{"name": "A. Example", "role": "Director of place", "organisation": "Example ICB",
                                      "odsCode": "QHM", "sector": "nhs", "seat": "integrated-care-board"}],
                         "vacancies": [{"seat": "local-healthwatch", "since": "2026-01-15"}]}""")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/boards/"))
                .header("ETag", equalTo("\"1\""))
                .body("gssCode", equalTo("E08000037"))
                .body("placeLevel", equalTo("district"))
                .body("place.name", equalTo("Gateshead"))
                .body("example", equalTo(true))
                .body("members[0].odsCode", equalTo("QHM"))
                .body("members[0].sector", equalTo("nhs"))
                .body("statutorySeats", hasSize(6))
                .body("statutorySeats.find { it.seat == 'integrated-care-board' }.filled", equalTo(true))
                .body("statutorySeats.find { it.seat == 'local-healthwatch' }.vacantSince", equalTo("2026-01-15"))
                .body("statutorySeats.find { it.seat == 'councillor' }.vacantSince", nullValue());
    }

    @Test
    void aMemberWhoIsNotListedAnyMoreHasLeftTheSeatVacantOnThatDay() {
        clock.set(Instant.parse("2026-06-30T23:30:00Z"));
        String id = OF_GATESHEAD.board();

        OF_GATESHEAD
                .put("/v1/boards/" + id, "\"1\"", """
                        {"name": "New name", "boardType": "health-and-wellbeing-board", "members": []}""")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("name", equalTo("New name"))
                .body("statutorySeats.find { it.seat == 'councillor' }.vacantSince", equalTo("2026-07-01"));
    }

    @Test
    void aMemberWhoStaysKeepsTheirIdentifierAndTermsThatSayNothingNewKeepTheVersion() {
        String id = OF_GATESHEAD.board();
        String memberId = OF_GATESHEAD.get("/v1/boards/" + id).extract().path("members[0].memberId");
        String same = """
                {"name": "Example board", "boardType": "health-and-wellbeing-board",
                 "members": [{"memberId": "%s", "role": "Cabinet member", "organisation": "Example Council",
                              "sector": "local-authority", "seat": "councillor"}]}""".formatted(memberId);

        OF_GATESHEAD
                .put("/v1/boards/" + id, "\"1\"", same)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("members.memberId", contains(memberId));
        OF_GATESHEAD.get("/v1/boards/" + id + "/history").body("items", hasSize(1));
    }

    @Test
    void everyFaultOfABoardIsNamedAtOnce() {
        OF_GATESHEAD
                .post("/v1/boards", """
                        {"gssCode": "E08999999", "name": " ", "boardType": "committee",
                         "members": [{"role": "a\\u0000b", "organisation": "", "odsCode": "qhm", "sector": "NHS"}],
                         "vacancies": [{"seat": "mayor", "since": "3026-01-01"}]}""")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        contains(
                                "/boardType",
                                "/gssCode",
                                "/members/0/odsCode",
                                "/members/0/organisation",
                                "/members/0/role",
                                "/members/0/sector",
                                "/name",
                                "/vacancies/0/seat",
                                "/vacancies/0/since"));
    }

    @Test
    void brokenRulesOfSeatsAndMembersAreNamedToo() {
        OF_GATESHEAD
                .post("/v1/boards", """
                        {"gssCode": "E08000037", "name": "Example board", "boardType": "place-partnership",
                         "members": [%s], "vacancies": [{"seat": "local-healthwatch", "since": "2026-01-01"}]}""".formatted(Officer.COUNCILLOR))
                .then()
                .statusCode(422)
                .body("errors.code", contains("seat-not-of-this-board", "seat-not-of-this-board"));

        String id = OF_GATESHEAD.board();
        OF_GATESHEAD
                .put("/v1/boards/" + id, "\"1\"", """
                        {"name": "Example board", "boardType": "other",
                         "members": [{"memberId": "019a1c30-7d10-7101-8a00-000000000001", "role": "Chair",
                                      "organisation": "Example Council", "sector": "other"}]}""")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-member"))
                .body("errors[0].pointer", equalTo("/members/0/memberId"));
    }

    @Test
    void aChangeNeedsTheVersionThatWasReadAndARemovalItsReason() {
        String path = "/v1/boards/" + OF_GATESHEAD.board();
        String body = """
                {"name": "New name", "boardType": "other", "members": []}""";

        OF_GATESHEAD.request().body(body).put(path).then().statusCode(428);
        OF_GATESHEAD.put(path, "\"7\"", body).then().statusCode(412).body("code", equalTo("stale-version"));
        OF_GATESHEAD.request().queryParam("reason", "why").delete(path).then().statusCode(428);
        OF_GATESHEAD.delete(path, "\"7\"").then().statusCode(412);
        OF_GATESHEAD
                .request()
                .header("If-Match", "\"1\"")
                .delete(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("query/reason"));
        OF_GATESHEAD.get(path).body("version", equalTo(1));
    }

    @Test
    void aRemovedBoardIsGoneFromListsButItsHistoryStays() {
        String id = OF_GATESHEAD.board();
        String since = OF_GATESHEAD.get("/v1/boards?limit=1000").extract().path("nextUpdatedSince");

        OF_GATESHEAD.delete("/v1/boards/" + id, "\"1\"").then().statusCode(204);

        OF_GATESHEAD.get("/v1/boards/" + id).statusCode(410).body("code", equalTo("removed"));
        OF_GATESHEAD.get("/v1/boards/" + id + "/signs").statusCode(410);
        OF_GATESHEAD.delete("/v1/boards/" + id, "\"2\"").then().statusCode(410);
        OF_GATESHEAD.get("/v1/boards?limit=1000&place=E08000037").body("items.boardId", not(hasItem(id)));
        OF_GATESHEAD
                .get("/v1/boards?includeDeleted=true&limit=1000&updatedSince=" + since)
                .body("deletedItems.id", hasItem(id));
        OF_GATESHEAD
                .get("/v1/boards/" + id + "/history")
                .body("items.operation", contains("recorded", "removed"))
                .body("items[1].reason", equalTo("Recorded twice"))
                .body("items[1].before.name", equalTo("Example board"))
                .body("items[1].after", nullValue());
    }

    @Test
    void aBoardOrObjectiveThatIsStillInUseIsNotRemoved() {
        String board = OF_GATESHEAD.board();
        String objective = OF_GATESHEAD.objective(board);
        OF_GATESHEAD.action(objective);

        OF_GATESHEAD
                .delete("/v1/boards/" + board, "\"1\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("still-in-use"));
        OF_GATESHEAD.delete("/v1/objectives/" + objective, "\"1\"").then().statusCode(409);
        OF_GATESHEAD.get("/v1/boards/" + board).statusCode(200);
        OF_GATESHEAD.get("/v1/objectives/" + objective).statusCode(200);
    }

    @Test
    void boardsAreListedByPlaceAndByThePlacesAroundIt() {
        String gateshead = OF_GATESHEAD.board();
        String newcastle = new Officer(Areas.NEWCASTLE).board();

        OF_GATESHEAD
                .get("/v1/boards?limit=1000&place=E08000037")
                .body("items.boardId", hasItem(gateshead))
                .body("items.boardId", not(hasItem(newcastle)));
        OF_GATESHEAD
                .get("/v1/boards?limit=1000&place=E54000050")
                .body("items.boardId", hasItem(gateshead))
                .body("items.boardId", hasItem(newcastle));
        OF_GATESHEAD.get("/v1/boards?place=E08999999").statusCode(422).body("errors.pointer", contains("query/place"));
    }

    @Test
    void aListIsReadInPagesWithoutLossOrRepetition() {
        String first = OF_GATESHEAD.board();
        String since = OF_GATESHEAD.get("/v1/boards?limit=1000").extract().path("nextUpdatedSince");
        String second = OF_GATESHEAD.board();
        String third = OF_GATESHEAD.board();

        String cursor = OF_GATESHEAD
                .get("/v1/boards?limit=1&updatedSince=" + since)
                .body("items.boardId", contains(second))
                .body("items.boardId", not(hasItem(first)))
                .extract()
                .path("nextCursor");
        OF_GATESHEAD
                .get("/v1/boards?limit=1&cursor=" + cursor)
                .body("items.boardId", contains(third))
                .body("nextCursor", nullValue());
    }

    @Test
    void aVersionTheReaderHoldsIsNotSentAgain() {
        String path = "/v1/boards/" + OF_GATESHEAD.board();

        OF_GATESHEAD.request().header("If-None-Match", "\"1\"").get(path).then().statusCode(304);
        OF_GATESHEAD
                .get("/v1/boards/019a1c30-7d10-7101-8a00-000000000001")
                .statusCode(404)
                .body("detail", endsWith("1."));
        OF_GATESHEAD.get("/v1/boards/nonsense").statusCode(404);
    }
}
