package org.placewise.suite.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.placewise.local.RoleTokens;
import org.placewise.local.SuiteService;
import org.placewise.suite.http.Api;
import org.placewise.suite.running.RunningSuite;

/** Records of a place in the states that differ in who sees them, and with people's names in them. */
final class StatesOfRecords {

    private static final Set<String> SETTLED = Set.of("draft", "approved", "published", "rejected", "withdrawn");

    private final RunningSuite suite;
    private final String place;
    private final Map<String, String> names;

    private StatesOfRecords(RunningSuite suite, String place, Map<String, String> names) {
        this.suite = suite;
        this.place = place;
        this.names = new HashMap<>(names);
    }

    /** The names of these records, and those of others in states of their own. */
    static Map<String, String> record(RunningSuite suite, String place, Map<String, String> names) {
        StatesOfRecords states = new StatesOfRecords(suite, place, names);
        states.assessments();
        states.partnerships();
        states.releases();
        states.awaitArrival();
        return states.names;
    }

    private void assessments() {
        Api assessor = suite.api(SuiteService.ASSESSMENT, "assessor", place);
        JsonNode answers = assessor.get("/v1/assessments/" + names.get("submitted"))
                .expect(200)
                .json()
                .path("answers");
        names.put("shown", submitted(assessor, answers));
        String withdrawn = submitted(assessor, answers);
        assessor.postJson("/v1/assessments/" + withdrawn + "/withdrawal", "{\"reason\": \"Figures were wrong.\"}")
                .expect(200);
        names.put("withdrawn", withdrawn);
        names.put("draftRound", PlaceRecords.id(assessor, "/v1/rounds", Api.JSON, """
                {"gssCode": "%s", "instrumentId": "tool-a", "instrumentVersion": "1.0", "mode": "self",
                 "provenance": "self-assessed"}""".formatted(place), "roundId"));
        assessor.postJson(
                        "/v1/rounds/" + names.get("agreedRound") + "/proposals",
                        "{\"element\": \"leadership\", \"cause\": \"Nobody leads.\", \"suggestion\": \"Name somebody.\"}")
                .expect(201);
    }

    private String submitted(Api assessor, JsonNode answers) {
        String id = PlaceRecords.draft(assessor, place);
        answers.forEach(answer -> assessor.with("If-Match", "*")
                .putJson(
                        "/v1/assessments/" + id + "/answers/"
                                + answer.path("element").asText(),
                        "{\"answer\": \"level\", \"level\": 2}")
                .expect(200));
        assessor.call("POST", "/v1/assessments/" + id + "/submission").expect(200);
        return id;
    }

    private void partnerships() {
        Api officer = suite.api(SuiteService.PARTNERSHIP, "board-officer", place);
        String board = PlaceRecords.id(officer, "/v1/boards", Api.JSON, """
                {"gssCode": "%s", "name": "A board of people", "boardType": "place-partnership", "members": [
                  {"name": "Ada Chair", "role": "Director of public health", "organisation": "Example Council",
                   "sector": "local-authority"},
                  {"name": "Fred Former", "role": "Chair of old", "organisation": "Example Council",
                   "sector": "local-authority", "from": "2001-01-01", "until": "2004-12-31"}]}""".formatted(place), "boardId");
        String objective = PlaceRecords.id(officer, "/v1/objectives", Api.JSON, """
                {"boardId": "%s", "title": "Fewer people smoke",
                 "owner": {"name": "Ada Chair", "organisation": "Example Council"}}""".formatted(board), "objectiveId");
        officer.with("If-Match", "\"1\"")
                .call("POST", "/v1/objectives/" + objective + "/acceptance")
                .expect(200);
        String action = action(officer, objective, "Offer support");
        officer.postJson("/v1/actions/" + action + "/progress-notes", "{\"note\": \"Begun.\"}")
                .expect(200);
        String removed = action(officer, objective, "Recorded by mistake");
        officer.with("If-Match", "\"1\"")
                .delete("/v1/actions/" + removed + "?reason=Recorded%20twice")
                .expect(204);
        names.putAll(Map.of(
                "namedBoard", board, "ownedObjective", objective, "ownedAction", action, "removedAction", removed));
        names.put("ownedRisk", PlaceRecords.id(officer, "/v1/risks", Api.JSON, """
                {"boardId": "%s", "kind": "workforce", "title": "Two posts are open", "owner": "Sam Stranger", "state": "open",
                 "reviews": []}""".formatted(board), "riskId"));
    }

    private static String action(Api officer, String objective, String title) {
        return PlaceRecords.id(officer, "/v1/actions", Api.JSON, """
                {"objectiveId": "%s", "title": "%s", "owner": "Sam Stranger", "organisation": "Example Homes",
                 "status": "planned"}""".formatted(objective, title), "actionId");
    }

    /** Of England, so a place has no others than all places have; the values differ, because equal bytes are one release. */
    private void releases() {
        int value = Integer.parseInt(place.substring(place.length() - 4)) * 10;
        names.put("draftRelease", release("?publication=on-approval", value + 1));
        names.put("embargoedRelease", release("?publishAt=" + Instant.now().plus(Duration.ofDays(30)), value + 2));
        names.put("rejectedRelease", settled("", "indicatorId,areaCode,period,value\n93553,Nowhere," + value + ",1\n"));
        String withdrawn = release("", value + 3);
        publisher()
                .postJson("/v1/releases/" + withdrawn + "/withdrawals", "{\"reason\": \"Of another year.\"}")
                .expect(200);
        names.put("withdrawnRelease", withdrawn);
        names.put("publishedRelease", release("", value + 4));
    }

    private String release(String parameters, int value) {
        return settled(parameters, "indicatorId,areaCode,period,value\n93553," + place + ",2019," + value + "\n");
    }

    private String settled(String parameters, String file) {
        String id = PlaceRecords.id(publisher(), "/v1/releases" + parameters, "text/csv", file, "id");
        Awaitility.await("release " + id)
                .atMost(RunningSuite.PATIENCE)
                .until(() -> SETTLED.contains(publisher()
                        .get("/v1/releases/" + id)
                        .expect(200)
                        .json()
                        .path("state")
                        .asText()));
        return id;
    }

    private Api publisher() {
        return suite.api(SuiteService.INDICATOR, "indicator-publisher", RoleTokens.ENGLAND);
    }

    /** What one service has recorded another shows when the event has arrived. */
    private void awaitArrival() {
        Awaitility.await("records of " + place)
                .atMost(RunningSuite.PATIENCE)
                .until(() -> shows(
                                SuiteService.REPORTING,
                                "/v1/places/" + place + "/dashboard",
                                names.get("ownedObjective"),
                                names.get("ownedAction"),
                                "Begun.",
                                "Fred Former")
                        && shows(SuiteService.REPORTING, "/v1/feeds/risks.csv", names.get("ownedRisk"))
                        && shows(SuiteService.PARTNERSHIP, "/v1/proposed-actions?place=" + place, "Nobody leads."));
    }

    private boolean shows(SuiteService service, String path, String... texts) {
        var answer = suite.api(service, "administrator").get(path);
        for (String text : texts) {
            if (answer.status() != 200 || !answer.body().contains(text)) {
                return false;
            }
        }
        return true;
    }
}
