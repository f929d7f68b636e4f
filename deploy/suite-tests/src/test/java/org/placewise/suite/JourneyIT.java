package org.placewise.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placewise.local.RoleTokens;
import org.placewise.local.SuiteService;
import org.placewise.local.demo.DeprivationFile;
import org.placewise.suite.http.Answer;
import org.placewise.suite.http.Api;
import org.placewise.suite.load.CouncilSystem;
import org.placewise.suite.running.ReferenceData;
import org.placewise.suite.running.RunningSuite;
import org.placewise.suite.running.SharedSuite;

/** What each kind of user does, from the public interface it enters by to the dashboard where it shows. */
class JourneyIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final String LEEDS = "E08000035";
    private static final String BRADFORD = "E08000032";
    private static final String KIRKLEES = "E08000034";
    private static final String WAKEFIELD = "E08000036";
    private static final String YORKSHIRE = "E12000003";
    private static final String WEST_YORKSHIRE_ICB = "E54000054";
    private static final List<String> ABOVE = List.of(WEST_YORKSHIRE_ICB, YORKSHIRE, RoleTokens.ENGLAND);

    private static RunningSuite suite;
    private static Api reporting;

    @BeforeAll
    static void start() {
        suite = SharedSuite.get();
        ReferenceData.awaitArrival(suite);
        reporting = suite.api(SuiteService.REPORTING);
    }

    @Test
    void areasArriveWithTheirNamesAndWhatTheyLieIn() {
        JsonNode place = dashboard(LEEDS).path("place");

        assertThat(place.path("name").asText()).isEqualTo("Leeds");
        assertThat(place.path("ancestors").findValuesAsText("gssCode")).containsAll(ABOVE);
        assertSourceCanBeRead(place.path("source"));
    }

    @Test
    void aReleaseIsImportedOnceAndEveryCouncilsDashboardShowsItsFigures() throws IOException {
        Path file = Path.of("target", "journey-release.csv");
        DeprivationFile.writeTo(file);
        Api publisher = suite.api(SuiteService.INDICATOR, "indicator-publisher");

        String path = "/v1/releases?fileName=" + DeprivationFile.NAME;
        String id = publisher
                .post(path, "text/csv", Files.readAllBytes(file))
                .expect(200, 202)
                .json()
                .path("id")
                .asText();
        await("import").atMost(RunningSuite.PATIENCE).until(() -> release(id).equals("published"));
        Answer again =
                publisher.post(path, "text/csv", Files.readAllBytes(file)).expect(200);

        assertThat(again.json().path("id").asText()).isEqualTo(id);
        JsonNode deprivation = eventually(
                        LEEDS, dashboard -> !dashboard.path("deprivation").isEmpty())
                .path("deprivation")
                .get(0);
        JsonNode owned = suite.api(SuiteService.INDICATOR)
                .get("/v1/areas/" + LEEDS + "/deprivation-profile?release=iod2025")
                .expect(200)
                .json();
        assertThat(deprivation.path("release").path("id").asText()).isEqualTo(id);
        assertThat(deprivation.path("lsoaCount").asInt()).isEqualTo(488);
        assertThat(owned.findValue("averageScore").asDouble())
                .isEqualTo(deprivation.path("averageScore").asDouble());
        assertSourceCanBeRead(deprivation.path("source"));
    }

    @Test
    void anAssessmentIsDraftedAnsweredSubmittedShownAndAfterItsWithdrawalShownNoMore() {
        Api assessor = suite.api(SuiteService.ASSESSMENT, "assessor", LEEDS);
        List<Integer> before = assessedBelow(ABOVE, "place-based-planning");

        Answer draft = assessor.postJson(
                        "/v1/assessments",
                        JSON.createObjectNode()
                                .put("gssCode", LEEDS)
                                .put("instrumentId", "tool-a")
                                .put("instrumentVersion", "1.0")
                                .put("assessedOn", "2026-05-12"))
                .expect(201);
        String id = draft.json().path("assessmentId").asText();
        String path = "/v1/assessments/" + id;
        ObjectNode answers = JSON.createObjectNode();
        answers.set(
                "answers",
                new CouncilSystem("journey", List.of(LEEDS))
                        .event(7)
                        .path("data")
                        .path("answers"));
        assessor.with("If-Match", draft.etag())
                .putJson(path + "/answers", answers)
                .expect(200);
        assertThat(componentOf(dashboard(LEEDS), "place-based-planning")
                        .path("latest")
                        .path("assessmentId")
                        .asText())
                .isNotEqualTo(id);
        assessor.call("POST", path + "/submission").expect(200);

        JsonNode shown = eventually(LEEDS, dashboard -> showsAssessment(dashboard, id));
        assertSourceCanBeRead(
                componentOf(shown, "place-based-planning").path("latest").path("source"));
        assertCountedOnceMore(before);

        assessor.postJson(path + "/withdrawal", JSON.createObjectNode().put("reason", "Figures were wrong."))
                .expect(200);

        eventually(LEEDS, dashboard -> !showsAssessment(dashboard, id));
        await("roll-ups count it no more").atMost(SOON).untilAsserted(() -> assertThat(
                        assessedBelow(ABOVE, "place-based-planning"))
                .isEqualTo(before));
    }

    @Test
    void anEventOfACouncilsOwnSystemShowsOnItsDashboard() {
        CouncilSystem council = new CouncilSystem("journey-" + UUID.randomUUID(), List.of(BRADFORD));
        Api system = suite.api(SuiteService.ASSESSMENT, "assessor", BRADFORD);

        Answer first = system.post(
                        "/v1/events", Api.CLOUD_EVENT, council.event(0).toString())
                .expect(202);
        Answer again = system.post(
                        "/v1/events", Api.CLOUD_EVENT, council.event(0).toString())
                .expect(200);

        assertThat(again.json().path("duplicate").asBoolean()).isTrue();
        assertThat(system.get(first.json().path("statusUrl").asText())
                        .expect(200)
                        .body())
                .contains("applied");
        eventually(BRADFORD, dashboard -> dashboard.toString().contains(council.topic(0)));
    }

    @Test
    void aBoardItsObjectiveAndActionShowWithTheirSignsAndAfterRemovalShowNoMore() {
        Api officer = suite.api(SuiteService.PARTNERSHIP, "board-officer", KIRKLEES);
        Answer board = officer.postJson("/v1/boards", """
                {"gssCode": "%s", "name": "Example board of a journey", "boardType": "health-and-wellbeing-board",
                 "example": true, "members": [{"role": "Chair", "organisation": "Example Council",
                 "sector": "local-authority", "seat": "councillor"}], "vacancies": []}""".formatted(KIRKLEES)).expect(201);
        String boardId = board.json().path("boardId").asText();
        Answer objective =
                officer.postJson("/v1/objectives", """
                {"boardId": "%s", "title": "Fewer people smoke", "pitComponent": "community",
                 "targetDate": "2029-03-31"}""".formatted(boardId)).expect(201);
        String objectiveId = objective.json().path("objectiveId").asText();
        Answer action =
                officer.postJson("/v1/actions", """
                {"objectiveId": "%s", "title": "Offer support in libraries", "owner": "Tobacco lead",
                 "organisation": "Example Council", "sector": "local-authority", "dueDate": "2027-03-31",
                 "reportEveryDays": 30, "status": "planned"}""".formatted(objectiveId)).expect(201);
        String actionId = action.json().path("actionId").asText();

        JsonNode shown = eventually(
                KIRKLEES, dashboard -> dashboard.toString().contains(actionId) && hasSigns(dashboard, boardId));
        for (String part : List.of("boards", "objectives", "actions")) {
            assertSourceCanBeRead(shown.path(part).get(0).path("source"));
        }

        remove(officer, "/v1/actions/" + actionId);
        eventually(KIRKLEES, dashboard -> !dashboard.toString().contains(actionId));
        remove(officer, "/v1/objectives/" + objectiveId);
        remove(officer, "/v1/boards/" + boardId);
        eventually(KIRKLEES, dashboard -> !dashboard.toString().contains(boardId));
    }

    @Test
    void aDashboardKeepsItsEntityTagUntilItsContentChanges() {
        String path = "/v1/places/" + WAKEFIELD + "/dashboard";
        String tag = reporting.get(path).expect(200).etag();
        reporting.with("If-None-Match", tag).get(path).expect(304);

        CouncilSystem council = new CouncilSystem("tag-" + UUID.randomUUID(), List.of(WAKEFIELD));
        suite.api(SuiteService.ASSESSMENT, "assessor", WAKEFIELD)
                .post("/v1/events", Api.CLOUD_EVENT, council.event(0).toString())
                .expect(202);

        await("the dashboard changes")
                .atMost(SOON)
                .until(() -> reporting.with("If-None-Match", tag).get(path).status() == 200);
        assertThat(reporting.get(path).etag())
                .isNotEqualTo(tag)
                .isEqualTo(reporting.get(path).etag());
    }

    private static String release(String id) {
        return suite.api(SuiteService.INDICATOR, "indicator-publisher")
                .get("/v1/releases/" + id)
                .expect(200)
                .json()
                .path("state")
                .asText();
    }

    private static JsonNode dashboard(String place) {
        return reporting.get("/v1/places/" + place + "/dashboard").expect(200).json();
    }

    private static JsonNode eventually(String place, Predicate<JsonNode> condition) {
        return await("dashboard of " + place).atMost(SOON).until(() -> dashboard(place), condition);
    }

    private static JsonNode componentOf(JsonNode dashboard, String component) {
        return dashboard
                .path("components")
                .valueStream()
                .filter(part -> part.path("component").asText().equals(component))
                .findFirst()
                .orElseThrow();
    }

    private static boolean showsAssessment(JsonNode dashboard, String id) {
        return dashboard.path("components").findValuesAsText("assessmentId").contains(id);
    }

    private static boolean hasSigns(JsonNode dashboard, String boardId) {
        return dashboard
                .path("boards")
                .valueStream()
                .anyMatch(board -> board.path("boardId").asText().equals(boardId)
                        && board.path("signs").path("ownership").hasNonNull("finding"));
    }

    /** In how many councils below each area this component has been assessed. */
    private static List<Integer> assessedBelow(List<String> areas, String component) {
        return areas.stream()
                .map(area -> dashboard(area)
                        .path("rollUp")
                        .path("components")
                        .valueStream()
                        .filter(part -> part.path("component").asText().equals(component))
                        .findFirst()
                        .orElseThrow()
                        .path("placesAssessed")
                        .asInt())
                .toList();
    }

    private static void assertCountedOnceMore(List<Integer> before) {
        List<Integer> expected = before.stream().map(count -> count + 1).toList();
        await("roll-ups count it").atMost(SOON).untilAsserted(() -> assertThat(
                        assessedBelow(ABOVE, "place-based-planning"))
                .isEqualTo(expected));
    }

    /** A source link leads, for anybody, to the record it names. */
    private static void assertSourceCanBeRead(JsonNode source) {
        assertThat(source.path("href").asText()).isNotEmpty();
        assertThat(reporting.get(source.path("href").asText()).expect(200).body())
                .contains(source.path("id").asText());
    }

    private static void remove(Api officer, String path) {
        Answer now = officer.get(path).expect(200);
        officer.with("If-Match", now.etag())
                .delete(path + "?reason=End%20of%20a%20journey")
                .expect(200, 204);
    }
}
