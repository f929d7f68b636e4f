package org.placewise.partnership.journey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

/** A board that starts from its spreadsheets, and what its members see of it in their calendars. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class ImportIT {

    private static final String OBJECTIVES = """
            Title,Owner,Owner organisation,Target date,Baseline value,Baseline unit,Baseline period,Tags
            Fewer people smoke,Director,Example Council,31/03/2029,18.4,%,2024,core20plus5; smoking
            Cleaner air,,,,,,,
            """;

    private static final String ACTIONS = """
            objective,title,owner,organisation,sector,dueDate,reportEveryDays,status
            Fewer people smoke,Offer support,Tobacco lead,Example Council,Local authority,31/03/2027,30,Planned
            ,Train link workers,,,,30 June 2027,,In progress
            """;

    @BeforeEach
    void areas() {
        Areas.arePublished();
    }

    @Test
    void aBoardStartsFromItsSpreadsheets() {
        String board = OF_GATESHEAD.board();

        take("objectives", board, false, OBJECTIVES)
                .then()
                .statusCode(200)
                .body("records.row", contains(2, 3))
                .body("notes.code", contains("owner-missing"));
        take("actions", board, false, ACTIONS)
                .then()
                .statusCode(200)
                .body("notes.code", containsInAnyOrder("taken-from-above", "owner-missing"));
        take("priorities", board, false, "title,source\nClean air,JSNA\n")
                .then()
                .statusCode(200);
        take("risks", board, false, "kind,title,owner,reviewOn,state\nWorkforce,Posts open,,15/1/2027,Open\n")
                .then()
                .statusCode(200);
        take(
                        "meetings",
                        board,
                        false,
                        "heldOn,title,state,item,raisedBy\n14/01/2026,January,Held,Air,Community\n,,,Water,Partner\n")
                .then()
                .statusCode(200)
                .body("records", hasSize(1));

        OF_GATESHEAD
                .get("/v1/objectives?board=" + board)
                .body("items.find { it.title == 'Fewer people smoke' }.tags", contains("core20plus5", "smoking"))
                .body("items.find { it.title == 'Fewer people smoke' }.targetDate", equalTo("2029-03-31"))
                .body("items.find { it.title == 'Cleaner air' }.owner", equalTo(null));
        OF_GATESHEAD
                .get("/v1/actions?board=" + board)
                .body("items.dueDate", containsInAnyOrder("2027-03-31", "2027-06-30"))
                .body("items.status", containsInAnyOrder("planned", "in-progress"));
        OF_GATESHEAD.get("/v1/risks?board=" + board).body("items.reviewOn", contains("2027-01-15"));
        OF_GATESHEAD.get("/v1/meetings?board=" + board).body("items[0].agenda.title", contains("Air", "Water"));
        OF_GATESHEAD
                .request()
                .get("/v1/boards/" + board + "/calendar")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/calendar"))
                .body(containsString("DTSTART;VALUE=DATE:20270331\r\n"))
                .body(containsString("SUMMARY:Action due: Offer support\r\n"))
                .body(containsString("SUMMARY:Risk to be reviewed: Posts open\r\n"))
                .body(containsString("STATUS:CONFIRMED\r\n"));
    }

    @Test
    void aFileThatIsOnlyTriedChangesNothing() {
        String board = OF_GATESHEAD.board();

        take("objectives", board, true, OBJECTIVES)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("records.title", contains("Fewer people smoke", "Cleaner air"));

        OF_GATESHEAD.get("/v1/objectives?board=" + board).body("items", empty());
        OF_GATESHEAD.get("/v1/boards/" + board + "/records?kind=objective").body("items", empty());
    }

    @Test
    void everyFaultOfAMessyFileIsNamedByRowAndColumnAndNothingOfItIsKept() {
        String board = OF_GATESHEAD.board();
        OF_GATESHEAD.objective(board);

        take("actions", board, false, """
                objective,title,owner,organisation,sector,dueDate,reportEveryDays,status
                Fewer people smoke,Fine,Lead,Council,NHS,31/03/2027,30,Planned
                ,,Lead,Council,Wizards,31/03/2027,0,Nearly
                More people walk,Another,,,,,,Done
                """)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "row/3/title",
                                "row/3/sector",
                                "row/3/reportEveryDays",
                                "row/3/status",
                                "row/4/objective"));
        OF_GATESHEAD.get("/v1/actions?board=" + board).body("items", empty());
        take(
                        "meetings",
                        board,
                        false,
                        "heldOn,title,state,item,raisedBy\n14/01/2026,January,Held,Air,Partner\n,,,Water,Wizard\n")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("row/3/raisedBy"));
        take("risks", board, false, "kind,title,reviewOn,state\nWorkforce,A,15/01/27,Open\n,B,,Open\n")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("row/2/reviewOn"))
                .body("errors.code", contains("not-a-day"));
    }

    @Test
    void onlyWhoMayChangeTheBoardImportsAndEverybodyReadsTheTemplate() {
        String board = OF_GATESHEAD.board();
        String file = "title,source\nClean air,JSNA\n";
        for (String place : new String[] {Areas.NEWCASTLE, ""}) {
            given().header("Authorization", Tokens.bearer("board-officer", place))
                    .config(CSV)
                    .contentType("text/csv")
                    .body(file)
                    .post("/v1/imports/priorities?board=" + board)
                    .then()
                    .statusCode(403);
        }
        given().config(CSV)
                .contentType("text/csv")
                .body(file)
                .post("/v1/imports/priorities?board=" + board)
                .then()
                .statusCode(401);
        given().header("Authorization", Tokens.bearer("reader"))
                .get("/v1/imports/risks/template")
                .then()
                .statusCode(200)
                .body(equalTo("kind,title,owner,reviewOn,state\r\n"));
        OF_GATESHEAD.get("/v1/imports/weather/template").statusCode(422);
        OF_GATESHEAD
                .request()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/imports/risks?board=" + board)
                .then()
                .statusCode(415);
        OF_GATESHEAD.get("/v1/priorities?board=" + board).body("items", not(hasSize(1)));
    }

    private static final io.restassured.config.RestAssuredConfig CSV = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("text/csv", ContentType.TEXT)
                    .defaultContentCharset("UTF-8"));

    private static Response take(String kind, String board, boolean dryRun, String file) {
        return OF_GATESHEAD
                .request()
                .config(CSV)
                .contentType("text/csv")
                .body(file)
                .post("/v1/imports/" + kind + "?board=" + board + "&dryRun=" + dryRun);
    }
}
