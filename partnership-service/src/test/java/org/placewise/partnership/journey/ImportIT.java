package org.placewise.partnership.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
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
    void theMembersOfASheetAreAppointedInOneRevisionOfTheBoard() {
        String board = OF_GATESHEAD.board();
        String file = """
                organisation,odsCode,sector,role,name,statutorySeat,from,until
                Example ICB,QHM,NHS,Chief executive,,Integrated care board,1 July 2022,
                ,,,Medical director,A Person,,14.5.2025,13/05/2029
                Example Council,,Local authority,Director of children's services,,Director of children's services,,
                """;

        take("members", board, true, file).then().statusCode(200).body("records", hasSize(3));
        OF_GATESHEAD.get("/v1/boards/" + board).body("members", hasSize(1)).header("ETag", equalTo("\"1\""));

        take("members", board, false, file)
                .then()
                .statusCode(200)
                .body(
                        "records.title",
                        contains(
                                "Chief executive, Example ICB",
                                "Medical director, Example ICB",
                                "Director of children's services, Example Council"))
                .body("notes.column", contains("organisation", "odsCode", "sector"));

        OF_GATESHEAD
                .get("/v1/boards/" + board)
                .header("ETag", equalTo("\"2\""))
                .body("members", hasSize(4))
                .body("members[0].role", equalTo("Cabinet member"))
                .body("members[2].odsCode", equalTo("QHM"))
                .body("members[2].from", equalTo("2025-05-14"))
                .body("members[2].until", equalTo("2029-05-13"))
                .body(
                        "members.seat",
                        contains("councillor", "integrated-care-board", null, "director-of-childrens-services"))
                .body("statutorySeats.findAll { it.filled }.seat", hasSize(3));
        OF_GATESHEAD
                .get("/v1/boards/" + board + "/history")
                .body("items.operation", contains("recorded", "revised"))
                .body("items[1].before.members", hasSize(1))
                .body("items[1].after.members", hasSize(4));
        assertThat(Published.untilRevised(board).stream()
                        .map(Published::summary)
                        .filter(it -> it.startsWith("member.appointed.v1 ") && it.endsWith(" 2")))
                .hasSize(3);
    }

    @Test
    void everyFaultOfAMessyListOfMembersIsNamedAndTheBoardStaysAsItWas() {
        String board = OF_GATESHEAD.board();

        take("members", board, false, """
                role,name,organisation,odsCode,sector,statutorySeat,from,until
                Cabinet Member,,Example council,,Local authority,,,
                ,,Example Homes,,Wizards,Mayor,,
                Manager,,Example Charity,qhm,,,,
                Chair,,Example ICB,QHM,NHS,,14/05/2025,13/05/2025
                Chair,,Example ICB,,,,13/05/2025,
                """)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "row/2/role",
                                "row/3/role",
                                "row/3/sector",
                                "row/3/statutorySeat",
                                "row/4/odsCode",
                                "row/4/sector",
                                "row/5/until",
                                "row/6/role"))
                .body("errors.code", hasItems("already-a-member", "listed-twice", "days-out-of-order"));

        OF_GATESHEAD.get("/v1/boards/" + board).body("members", hasSize(1)).header("ETag", equalTo("\"1\""));
        OF_GATESHEAD.get("/v1/boards/" + board + "/history").body("items", hasSize(1));
    }

    @Test
    void decisionsFindTheirMeetingByTitleOrDayAndTheirObjectivesByTitle() {
        String board = OF_GATESHEAD.board();
        String objective = OF_GATESHEAD.objective(board);
        take("meetings", board, false, "heldOn,title,state\n14/01/2026,January,Held\n11/03/2026,March,Held\n")
                .then()
                .statusCode(200);

        take("decisions", board, false, """
                meeting,what,authority,toAct,dueOn,objectives
                14 January 2026,Fund two more centres,Board,Director of public health,31/03/2026,fewer people smoke
                ,Ask for smoke-free parks,Recommendation,,,
                MARCH,Pool the budgets,Delegated function,Director,,
                """)
                .then()
                .statusCode(200)
                .body(
                        "records.title",
                        contains("Fund two more centres", "Ask for smoke-free parks", "Pool the budgets"))
                .body("notes.code", contains("taken-from-above", "owner-missing"));

        String first = "items.find { it.title == 'Fund two more centres' }";
        String second = "items.find { it.title == 'Ask for smoke-free parks' }";
        String third = "items.find { it.title == 'Pool the budgets' }";
        String january = OF_GATESHEAD
                .get("/v1/meetings?board=" + board)
                .extract()
                .path("items.find { it.title == 'January' }.meetingId");
        OF_GATESHEAD
                .get("/v1/decisions?board=" + board)
                .body("items", hasSize(3))
                .body(first + ".meetingId", equalTo(january))
                .body(second + ".meetingId", equalTo(january))
                .body(third + ".meetingId", not(equalTo(january)))
                .body(first + ".objectiveIds", contains(objective))
                .body(first + ".dueOn", equalTo("2026-03-31"))
                .body(second + ".toAct", equalTo(null))
                .body(third + ".authority", equalTo("delegated-function"));
    }

    @Test
    void everyFaultOfAMessyListOfDecisionsIsNamedAndNothingOfItIsKept() {
        String board = OF_GATESHEAD.board();
        OF_GATESHEAD.objective(board);
        take("meetings", board, false, """
                heldOn,title,state
                14/01/2026,January,Held
                11/03/2026,Spring,Held
                11/03/2026,Extraordinary,Held
                13/05/2027,May,Planned
                """).then().statusCode(200);

        take("decisions", board, false, """
                meeting,what,authority,toAct,dueOn,objectives
                January,Fine,Board,Director,31/03/2026,Fewer people smoke
                ,Too soon,Board,Director,13/01/2026,Fewer people smoke; More people walk
                11/03/2026,Which,King,,,
                May,Not yet,Board,,,
                December,,Board,,,
                """)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "row/3/dueOn",
                                "row/3/objectives",
                                "row/4/meeting",
                                "row/4/authority",
                                "row/5/meeting",
                                "row/6/meeting",
                                "row/6/what"))
                .body(
                        "errors.code",
                        hasItems("unknown-objective", "ambiguous-meeting", "meeting-not-held", "unknown-meeting"));
        OF_GATESHEAD.get("/v1/decisions?board=" + board).body("items", empty());
    }

    @Test
    void rowsOfOneTitleBecomeOneFundWithAllItsContributions() {
        String board = OF_GATESHEAD.board();
        String file = """
                title,kind,organisation,amount,year
                Better Care Fund,Better Care Fund,Example Council,"£1,250,000.10",2026/27
                ,,Example ICB,"2,400,000",
                Equipment,Section 75,Example Council,0,2026
                """;

        take("pooled-funds", board, true, file).then().statusCode(200);
        OF_GATESHEAD.get("/v1/pooled-funds?board=" + board).body("items", empty());
        take("pooled-funds", board, false, file)
                .then()
                .statusCode(200)
                .body("records.row", contains(2, 4))
                .body("notes.column", contains("title", "kind", "year"));

        String fund = "items.find { it.title == 'Better Care Fund' }";
        OF_GATESHEAD
                .get("/v1/pooled-funds?board=" + board)
                .body("items", hasSize(2))
                .body(fund + ".kind", equalTo("better-care-fund"))
                .body(fund + ".contributions.organisation", contains("Example Council", "Example ICB"))
                .body(containsString("\"amount\":1250000.1,"))
                .body(containsString("\"amount\":2400000,"))
                .body(fund + ".contributions.year", contains(2026, 2026))
                .body("items.find { it.title == 'Equipment' }.kind", equalTo("section-75"));

        take("pooled-funds", board, false, """
                title,kind,organisation,amount,year
                A fund,Lottery,Example Council,-5,2026
                ,,,10,2026
                ,,Example ICB,,1889
                """)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("row/2/kind", "row/2/amount", "row/4/amount", "row/4/year"));
        take("pooled-funds", board, false, """
                title,kind,organisation,amount,year
                A fund,Other,Example Council,5,2026
                ,,,10,2026
                """)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("row/3/year"))
                .body("errors.code", contains("listed-twice"));
        OF_GATESHEAD.get("/v1/pooled-funds?board=" + board).body("items", hasSize(2));
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
        OF_GATESHEAD
                .get("/v1/imports/members/template")
                .body(equalTo("role,name,organisation,odsCode,sector,statutorySeat,from,until\r\n"));
        OF_GATESHEAD
                .get("/v1/imports/decisions/template")
                .body(equalTo("meeting,what,authority,toAct,dueOn,objectives\r\n"));
        OF_GATESHEAD.get("/v1/imports/pooled-funds/template").body(equalTo("title,kind,organisation,amount,year\r\n"));
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
