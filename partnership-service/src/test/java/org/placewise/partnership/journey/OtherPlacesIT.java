package org.placewise.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;
import static org.placewise.partnership.journey.Officer.OF_NENC;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.testkit.Infrastructure;

/** What an officer may do with records of their own place and what they may not do with those of another. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class OtherPlacesIT {

    private static final Officer OF_NEWCASTLE = new Officer(Areas.NEWCASTLE);

    @BeforeEach
    void areas() {
        Areas.arePublished();
    }

    /** A record that names another one: what is sent to the board in Gateshead, given the board whose records it names. */
    enum Naming {
        DECISION_OF_A_MEETING("/v1/decisions", "of-another-board", named -> decision(meeting(named), "", "")),
        DECISION_ON_AN_OBJECTIVE(
                "/v1/decisions",
                "of-another-board",
                named -> decision("%MEETING%", quoted(OF_NENC.objective(named)), "")),
        DECISION_BY_AN_ACTION(
                "/v1/decisions",
                "of-another-board",
                named -> decision("%MEETING%", "", quoted(OF_NENC.action(OF_NENC.objective(named))))),
        LINK_FROM_AN_OBJECTIVE(
                "/v1/thread-links",
                "of-another-board",
                named -> link(OF_NENC.objective(named), OF_NENC.objective(OF_NENC.board()))),
        OBJECTIVE_OF_A_PRIORITY(
                "/v1/objectives",
                "of-another-board",
                named -> "\"title\": \"A\", \"priorityId\": \"" + priority(named) + "\""),
        MEETING_OF_A_MEMBER("/v1/meetings", "unknown-member", named -> """
                "heldOn": "2026-01-14", "title": "January", "state": "held", "attendance": [],
                "agenda": [{"title": "Air", "raisedBy": "partner", "raisedByMember": "%s"}]""".formatted(member(named)));

        private final String path;
        private final String code;
        private final Function<String, String> terms;

        Naming(String path, String code, Function<String, String> terms) {
            this.path = path;
            this.code = code;
            this.terms = terms;
        }

        private Response record(String board, String named) {
            String stated = terms.apply(named).replace("%MEETING%", meeting(board));
            return OF_NENC.post(path, Sample.request(board, stated));
        }
    }

    /** The officer covers both places, so that only the rule itself can refuse. */
    @ParameterizedTest
    @EnumSource
    void aRecordNamesRecordsOfItsOwnBoardAndOfNoOther(Naming naming) {
        String board = OF_GATESHEAD.board();

        naming.record(board, OF_NEWCASTLE.board()).then().statusCode(422).body("errors.code", contains(naming.code));
        naming.record(board, board).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "E08000037, E08000021, E08000037, 403", // another's proposal for an objective of one's own
        "E08000037, E08000037, E08000021, 403", // one's own proposal for another's objective
        "E54000050, E08000021, E08000037, 422", // covers both, and neither is above the other
        "E08000021, E08000021, E08000021, 201",
        "E54000050, E08000021, E54000050, 201", // by a board above the place that was assessed
        "E54000050, E54000050, E08000037, 201" // by a board below it
    })
    void aProposalIsAdoptedByWhoCoversItForAnObjectiveOfItsPlaceOrOneAboveOrBelow(
            String officer, String assessed, String objectiveOf, int status) {
        String proposal = ProposalIT.propose("Name a leader", assessed);
        Officer owner = new Officer(objectiveOf);
        String objective = owner.objective(owner.board());
        String adoption = "/v1/proposed-actions/" + proposal + "/adoption";

        new Officer(officer)
                .post(adoption, "{\"objectiveId\": \"" + objective + "\"}")
                .then()
                .statusCode(status);

        Officer assessedOfficer = new Officer(assessed);
        String own = assessedOfficer.objective(assessedOfficer.board());
        assessedOfficer
                .post(adoption, "{\"objectiveId\": \"" + own + "\"}")
                .then()
                .statusCode(status == 201 ? 422 : 201);
    }

    @Test
    void anActionServesAnObjectiveOfAPlaceThatIsCovered() {
        String objective = OF_NEWCASTLE.objective(OF_NEWCASTLE.board());

        OF_GATESHEAD.post("/v1/actions", Officer.actionBody(objective)).then().statusCode(403);
        OF_NEWCASTLE.post("/v1/actions", Officer.actionBody(objective)).then().statusCode(201);
    }

    @Test
    void aPartThatIsNamedByTheIdentifierOfAnothersIsGivenOneOfItsOwn() {
        String theirs = OF_NEWCASTLE.objective(OF_NEWCASTLE.board());
        String milestone = OF_NEWCASTLE
                .post("/v1/actions", withMilestone(theirs, ""))
                .then()
                .statusCode(201)
                .extract()
                .path("milestones[0].milestoneId");
        String objective = OF_GATESHEAD.objective(OF_GATESHEAD.board());
        String claim = "\"milestoneId\": \"" + milestone + "\", ";

        String action = OF_GATESHEAD
                .post("/v1/actions", withMilestone(objective, claim))
                .then()
                .statusCode(201)
                .body("milestones[0].milestoneId", not(equalTo(milestone)))
                .extract()
                .path("actionId");
        OF_GATESHEAD
                .put(
                        "/v1/actions/" + action,
                        "\"1\"",
                        withMilestone(objective, claim).replaceFirst("\"objectiveId\":[^,]*,", ""))
                .then()
                .statusCode(200)
                .body("milestones[0].milestoneId", not(equalTo(milestone)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Sample.class,
            names = {"FUND", "PILOT"})
    void soIsAReturnAndAConfiguration(Sample sample) {
        boolean fund = sample == Sample.FUND;
        String path = fund ? "returns[0].returnId" : "configurations[0].configurationId";
        String theirs = OF_NENC.get(sample.path() + "/" + recorded(OF_NENC, sample, OF_NEWCASTLE.board(), ""))
                .extract()
                .path(path);
        String claim = (fund ? "\"returnId\": \"" : "\"configurationId\": \"") + theirs + "\", ";

        String id = recorded(OF_GATESHEAD, sample, OF_GATESHEAD.board(), claim);

        OF_GATESHEAD.get(sample.path() + "/" + id).body(path, not(equalTo(theirs)));
    }

    @Test
    void eitherEndOfALinkEndsItAndNobodyElseDoesAndOnlyItsOwnEndRevisesIt() {
        String low = OF_GATESHEAD.board();
        String high = OF_NENC.board();
        String from = OF_GATESHEAD.objective(low);
        String to = OF_NENC.objective(high);
        Officer ofEngland = new Officer("E92000001");
        String higher = ofEngland.objective(ofEngland.board());
        String link = linked(OF_GATESHEAD, low, from, to);
        String above = linked(OF_NENC, high, to, higher);

        OF_NEWCASTLE.delete("/v1/thread-links/" + link, "\"1\"").then().statusCode(403);
        OF_GATESHEAD.delete("/v1/thread-links/" + above, "\"1\"").then().statusCode(403);
        ofEngland.delete("/v1/thread-links/" + above, "\"1\"").then().statusCode(204);
        OF_NENC.delete("/v1/thread-links/" + link, "\"9\"").then().statusCode(412);
        OF_NENC.delete("/v1/thread-links/" + link, "\"1\"").then().statusCode(204);

        OF_GATESHEAD.get("/v1/thread-links/" + link).statusCode(410);
        OF_GATESHEAD.get("/v1/objectives/" + from + "/thread").body("upwards", empty());
        OF_GATESHEAD
                .get("/v1/thread-links/" + link + "/history")
                .body("items[1].operation", equalTo("removed"))
                .body("items[1].reason", equalTo("Recorded twice"));
    }

    @Test
    void aLinkOfAnotherPlaceNeverKeepsAnObjectiveOnTheRecordAndEndsWithIt() {
        String low = OF_GATESHEAD.board();
        String other = OF_NEWCASTLE.board();
        String high = OF_NENC.board();
        String to = OF_NENC.objective(high);
        String from = OF_GATESHEAD.objective(low);
        String link = linked(OF_GATESHEAD, low, from, to);
        String second = linked(OF_NEWCASTLE, other, OF_NEWCASTLE.objective(other), to);
        Officer ofEngland = new Officer("E92000001");
        String own = linked(OF_NENC, high, to, ofEngland.objective(ofEngland.board()));

        OF_NENC.delete("/v1/objectives/" + to, "\"1\"").then().statusCode(409);
        OF_GATESHEAD.get("/v1/thread-links/" + link).statusCode(200);
        OF_NENC.delete("/v1/thread-links/" + own, "\"1\"").then().statusCode(204);
        OF_NENC.delete("/v1/objectives/" + to, "\"1\"").then().statusCode(204);

        OF_GATESHEAD.get("/v1/thread-links/" + link).statusCode(410);
        OF_NEWCASTLE.get("/v1/thread-links/" + second).statusCode(410);
        OF_GATESHEAD.get("/v1/objectives/" + from + "/thread").body("upwards", empty());
        OF_GATESHEAD
                .get("/v1/thread-gaps?board=" + low)
                .body("items.findAll { it.id == '" + from + "' }.lack", hasItem("higher-objective"));
        OF_GATESHEAD
                .get("/v1/thread-links/" + link + "/history")
                .body("items[1].operation", equalTo("removed"))
                .body("items[1].by", containsString("board-officer"))
                .body("items[1].reason", containsString(to + " was removed: Recorded twice"));
        assertThat(Published.untilRemoved(low, "link", link).stream().map(Published::summary))
                .contains("link.removed.v1 " + link + " 2");
    }

    private static String linked(Officer officer, String board, String from, String to) {
        return officer.post("/v1/thread-links", Sample.request(board, link(from, to)))
                .then()
                .statusCode(201)
                .extract()
                .path("linkId");
    }

    private static String recorded(Officer officer, Sample sample, String board, String claim) {
        String terms = sample.terms(board)
                .replace("\"returns\": [{", "\"returns\": [{" + claim)
                .replace("\"configurations\": [{", "\"configurations\": [{" + claim);
        return officer.post(sample.path(), Sample.request(board, terms))
                .then()
                .statusCode(201)
                .extract()
                .path(sample.word() + "Id");
    }

    private static String withMilestone(String objective, String claim) {
        return """
                {"objectiveId": "%s", "title": "A", "status": "planned",
                 "milestones": [{%s"title": "First session", "dueOn": "2026-12-15"}]}""".formatted(objective, claim);
    }

    private static String link(String from, String to) {
        return """
                "fromObjectiveId": "%s", "toObjectiveId": "%s", "kind": "delivers", "strength": "strong\"""".formatted(from, to);
    }

    private static String decision(String meeting, String objectives, String actions) {
        return """
                "meetingId": "%s", "title": "Fund it", "authority": "board", "objectiveIds": [%s], "actionIds": [%s]""".formatted(meeting, objectives, actions);
    }

    private static String meeting(String board) {
        return recorded(OF_NENC, Sample.MEETING, board, "");
    }

    private static String priority(String board) {
        return recorded(OF_NENC, Sample.PRIORITY, board, "");
    }

    private static String member(String board) {
        return OF_NENC.get("/v1/boards/" + board).extract().path("members[0].memberId");
    }

    private static String quoted(String id) {
        return "\"" + id + "\"";
    }
}
