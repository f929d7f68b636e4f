package org.placewise.suite.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.placewise.local.SuiteService;
import org.placewise.suite.http.Api;
import org.placewise.suite.load.CouncilSystem;
import org.placewise.suite.running.RunningSuite;

/** One record of each kind for a place, recorded through the public interfaces, and the names that the table gives them. */
final class PlaceRecords {

    private final RunningSuite suite;
    private final String place;
    private final CouncilSystem council;

    private PlaceRecords(RunningSuite suite, String place) {
        this.suite = suite;
        this.place = place;
        this.council = new CouncilSystem("access-" + place, List.of(place));
    }

    static Map<String, String> record(RunningSuite suite, String place) {
        PlaceRecords records = new PlaceRecords(suite, place);
        Map<String, String> names = new HashMap<>();
        names.put("place", place);
        names.put("none", UUID.randomUUID().toString());
        names.put("event", records.council.event(0).toString());
        records.assessments(names);
        records.partnerships(names);
        records.localPlace(names);
        return names;
    }

    private void assessments(Map<String, String> names) {
        Api assessor = suite.api(SuiteService.ASSESSMENT, "assessor", place);
        names.put("draft", draft(assessor));
        names.put(
                "received",
                id(assessor, "/v1/events", Api.CLOUD_EVENT, council.event(1).toString(), "eventId"));
        String submitted = draft(assessor);
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        answers.set("answers", council.event(2).at("/data/answers"));
        assessor.with("If-Match", "\"1\"")
                .putJson("/v1/assessments/" + submitted + "/answers", answers)
                .expect(200);
        assessor.call("POST", "/v1/assessments/" + submitted + "/submission").expect(200);
        names.put("submitted", submitted);
        rounds(assessor, names, answers);
    }

    /** A round that is open, and one that was concluded, opened again, and concluded once more. */
    private void rounds(Api assessor, Map<String, String> names, ObjectNode answers) {
        String open = round(assessor, names);
        names.put("openRound", open);
        Map<String, String> other = new HashMap<>();
        String agreed = round(assessor, other);
        conclude(assessor, agreed, answers);
        assessor.postJson("/v1/rounds/" + agreed + "/reopening", "{\"reason\": \"New figures.\"}")
                .expect(200);
        conclude(assessor, agreed, answers);
        names.put("agreedRound", agreed);
    }

    private String round(Api assessor, Map<String, String> names) {
        String round = id(assessor, "/v1/rounds", Api.JSON, """
                {"gssCode": "%s", "instrumentId": "tool-a", "instrumentVersion": "1.0", "mode": "self",
                 "provenance": "self-assessed"}""".formatted(place), "roundId");
        names.put("invitation", id(assessor, "/v1/rounds/" + round + "/invitations", Api.JSON, """
                        {"organisation": "A partner", "sector": "vcse"}""", "invitationId"));
        assessor.call("POST", "/v1/rounds/" + round + "/opening").expect(200);
        return round;
    }

    private static void conclude(Api assessor, String round, ObjectNode answers) {
        assessor.call("POST", "/v1/rounds/" + round + "/closing").expect(200);
        Api anyVersion = assessor.with("If-Match", "*");
        answers.get("answers").forEach(answer -> anyVersion
                .putJson(
                        "/v1/rounds/" + round + "/agreements/"
                                + answer.get("element").asText(),
                        "{\"outcome\": \"agreed\", \"answer\": \"level\", \"level\": 2, \"reason\": \"As the spread shows.\"}")
                .expect(200));
        assessor.call("POST", "/v1/rounds/" + round + "/conclusion").expect(200);
    }

    private String draft(Api assessor) {
        return draft(assessor, place);
    }

    static String draft(Api assessor, String place) {
        return id(assessor, "/v1/assessments", Api.JSON, """
                {"gssCode": "%s", "instrumentId": "tool-a", "instrumentVersion": "1.0", "assessedOn": "2026-05-12"}""".formatted(place), "assessmentId");
    }

    private void partnerships(Map<String, String> names) {
        Api officer = suite.api(SuiteService.PARTNERSHIP, "board-officer", place);
        String board = id(officer, "/v1/boards", Api.JSON, """
                {"gssCode": "%s", "name": "A board", "boardType": "place-partnership", "members": []}""".formatted(place), "boardId");
        String objective = id(officer, "/v1/objectives", Api.JSON, """
                {"boardId": "%s", "title": "Fewer people smoke"}""".formatted(board), "objectiveId");
        String action = id(officer, "/v1/actions", Api.JSON, """
                {"objectiveId": "%s", "title": "Offer support", "status": "planned"}""".formatted(objective), "actionId");
        names.putAll(Map.of("board", board, "objective", objective, "action", action));
        ofBoard(officer, board, names);
        names.put(
                "link",
                id(
                        officer,
                        "/v1/thread-links",
                        Api.JSON,
                        """
                {"boardId": "%s", "fromObjectiveId": "%s", "toObjectiveId": "%s", "kind": "contributes-to",
                 "strength": "moderate"}""".formatted(board, objective, objectiveOfTheRegion()),
                        "linkId"));
    }

    private String objectiveOfTheRegion() {
        Api officer = suite.api(SuiteService.PARTNERSHIP, "board-officer");
        String board = id(officer, "/v1/boards", Api.JSON, """
                {"gssCode": "E12000001", "name": "A board of the region", "boardType": "other", "members": []}""", "boardId");
        return id(officer, "/v1/objectives", Api.JSON, """
                {"boardId": "%s", "title": "Fewer people smoke anywhere"}""".formatted(board), "objectiveId");
    }

    private static void ofBoard(Api officer, String board, Map<String, String> names) {
        String meeting = id(officer, "/v1/meetings", Api.JSON, """
                {"boardId": "%s", "heldOn": "2026-11-18", "title": "A meeting", "state": "held", "agenda": [], "attendance": []}""".formatted(board), "meetingId");
        names.put("meeting", meeting);
        names.put("decision", id(officer, "/v1/decisions", Api.JSON, """
                {"boardId": "%s", "meetingId": "%s", "title": "Fund support", "authority": "board", "toAct": "The director",
                 "objectiveIds": [], "actionIds": []}""".formatted(board, meeting), "decisionId"));
        names.put("risk", id(officer, "/v1/risks", Api.JSON, """
                {"boardId": "%s", "kind": "workforce", "title": "Two posts are vacant", "state": "open", "reviews": []}""".formatted(board), "riskId"));
        names.put("fund", id(officer, "/v1/pooled-funds", Api.JSON, """
                {"boardId": "%s", "title": "Better Care Fund", "kind": "better-care-fund", "contributions": [], "conditions": [],
                 "spend": [], "metrics": [], "signOffs": [], "returns": []}""".formatted(board), "fundId"));
        names.put("priority", id(officer, "/v1/priorities", Api.JSON, """
                {"boardId": "%s", "title": "Clean air", "source": "jlhws"}""".formatted(board), "priorityId"));
        names.put("pilot", id(officer, "/v1/pilots", Api.JSON, """
                {"boardId": "%s", "title": "Working together", "strands": [], "stakeholders": [], "evidence": [],
                 "configurations": []}""".formatted(board), "pilotId"));
    }

    /** A place of one LSOA that is made up, which a lookup of its own makes known. */
    private void localPlace(Map<String, String> names) {
        String lsoa = "E018" + place.substring("E080".length());
        names.put("lsoa", lsoa);
        names.put(
                "lookup",
                id(
                        suite.api(SuiteService.INDICATOR, "indicator-publisher"),
                        "/v1/area-lookups",
                        "text/csv",
                        "LSOA21CD,LAD24CD\n" + lsoa + "," + place + "\n",
                        "id"));
        Api officer = suite.api(SuiteService.INDICATOR, "board-officer", place);
        names.put("localPlace", id(officer, "/v1/local-places", Api.JSON, """
                {"name": "A place", "ownerGssCode": "%s", "lsoaVintage": "2021", "lsoaCodes": ["%s"]}""".formatted(place, lsoa), "gssCode"));
    }

    static String id(Api api, String path, String mediaType, String body, String field) {
        return api.post(path, mediaType, body)
                .expect(200, 201, 202)
                .json()
                .path(field)
                .asText();
    }
}
