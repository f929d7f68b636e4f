package org.placewise.assessment.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.assessment.Places;
import org.placewise.assessment.TestJson;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class AssessmentIT {

    private static final String SUBMITTED = "org.placewise.assessment.assessment.submitted.v1";
    private static final String WITHDRAWN = "org.placewise.assessment.assessment.withdrawn.v1";

    private final AssessmentCalls newcastle = new AssessmentCalls(Places.NEWCASTLE);
    private final String topic = "Topic " + UUID.randomUUID();

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void publishPlaces() {
        Places.publish();
    }

    @Test
    void goesFromDraftToSubmissionToWithdrawal() {
        String id = newcastle.open(topic, "2026-05-12");
        newcastle.answerAll(id, 3, "\"1\"").then().statusCode(200).header("ETag", "\"2\"");

        newcastle
                .submit(id)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("submitted"))
                .body("submittedBy", equalTo("test-assessor"))
                .body("placeLevel", equalTo("district"))
                .body("result.overall.medianLow", equalTo(3))
                .body("result.weakestLinks", hasSize(10))
                .body("result.unsupported", hasSize(10))
                .body("result.balance", nullValue())
                .body("result.change", nullValue());
        newcastle
                .withdraw(id, "Figures were wrong")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("withdrawalReason", equalTo("Figures were wrong"))
                .body("result.overall.medianLow", equalTo(3));

        List<CloudEvent> events = eventsOf(id, 2);
        assertThat(events).extracting(CloudEvent::getType).containsExactly(SUBMITTED, WITHDRAWN);
        assertThat(events)
                .extracting(event -> event.getExtension("entityversion").toString())
                .containsExactly("3", "4");
        assertThat(events).allSatisfy(event -> assertThat(event.getExtension("instrument"))
                .isEqualTo(ContractChecks.data(event).get("instrumentId").asText()));
        ContractChecks.assertKeepContract(events);
    }

    @Test
    void saysInItsEventWhatItSaysOverHttp() {
        String id = newcastle.submitted(topic, "2026-05-12", 2);

        JsonNode event = ContractChecks.data(eventsOf(id, 1).getFirst());

        assertThat(event).isEqualTo(TestJson.tree(newcastle.get(id).asString()));
    }

    @Test
    void tellsEveryoneOfASubmissionButOfADraftOnlyAssessorsOfThePlace() {
        String draft = newcastle.open(topic, "2026-05-12");
        String submitted = newcastle.submitted(topic, "2026-05-12", 2);

        reader().get("/v1/assessments/" + submitted).then().statusCode(200);
        reader().get("/v1/assessments/" + draft).then().statusCode(403).body("code", equalTo("role-missing"));
        new AssessmentCalls(Places.GATESHEAD)
                .get(draft)
                .then()
                .statusCode(403)
                .body("code", equalTo("place-not-covered"));
        new AssessmentCalls(Places.NORTH_EAST).get(draft).then().statusCode(200).body("result", nullValue());
    }

    @Test
    void isOpenedOnlyForPlacesOfTheToken() {
        newcastle
                .assessor()
                .body(AssessmentCalls.draft(Places.GATESHEAD, topic, "2026-05-12")
                        .toString())
                .post("/v1/assessments")
                .then()
                .statusCode(403)
                .body("detail", equalTo("Your token covers E08000021, which does not include E08000037."));
    }

    @Test
    void isNotOpenedForUnknownThingsAndSaysSoAllAtOnce() {
        ObjectNode draft = AssessmentCalls.draft("E08999999", topic, "2199-01-01");
        draft.put("instrumentVersion", "7.0");

        given().header("Authorization", Tokens.bearer("assessor", Places.ENGLAND, "E08999999"))
                .contentType(ContentType.JSON)
                .body(draft.toString())
                .post("/v1/assessments")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/gssCode", "/instrumentVersion", "/assessedOn"))
                .body("errors.code", containsInAnyOrder("unknown-place", "unknown-instrument", "date-in-future"));
    }

    @Test
    void checksThePlaceLevelThatIsGiven() {
        ObjectNode draft = AssessmentCalls.draft(Places.NEWCASTLE, topic, "2026-05-12");

        newcastle
                .assessor()
                .body(draft.put("placeLevel", "region").toString())
                .post("/v1/assessments")
                .then()
                .statusCode(422)
                .body("errors.code", contains("level-of-place-differs"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gssCode | \"Newcastle\" | 422",
                "gssCode | null | 422",
                "topic | \"\" | 422",
                "topic | \"a\\u0000b\" | 422",
                "topic | \"\\ud800\" | 422",
                "assessedOn | \"yesterday\" | 400",
                "assessedOn | null | 422",
                "surprise | 1 | 400",
                "placeLevel | \"village\" | 400"
            })
    void isNotOpenedWithAMalformedRequest(String member, String value, int status) {
        ObjectNode draft = AssessmentCalls.draft(Places.NEWCASTLE, topic, "2026-05-12");
        draft.put(member, "@@@");

        newcastle
                .assessor()
                .body(draft.toString().replace("\"@@@\"", value))
                .post("/v1/assessments")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @Test
    void isAnsweredElementByElement() {
        String id = newcastle.open(topic, "2026-05-12");

        putAnswer(id, "leadership", "\"1\"", "{\"answer\": \"level\", \"level\": 2}")
                .then()
                .statusCode(200);
        putAnswer(id, "leadership", "\"2\"", "{\"answer\": \"not-known\", \"rationale\": \"Nobody could say\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("answers", hasSize(1))
                .body("answers[0].answer", equalTo("not-known"))
                .body("answers[0].supported", nullValue());
    }

    @Test
    void wantsIfMatchAndRefusesAStaleOne() {
        String id = newcastle.open(topic, "2026-05-12");
        String answer = "{\"answer\": \"not-known\"}";

        newcastle
                .assessor()
                .body(answer)
                .put("/v1/assessments/" + id + "/answers/leadership")
                .then()
                .statusCode(428);
        putAnswer(id, "leadership", "\"7\"", answer).then().statusCode(412);
        newcastle.answerAll(id, 1, "\"7\"").then().statusCode(412);
    }

    @Test
    void refusesAnswersThatDoNotFitAndListsAllFaults() {
        String id = newcastle.open(topic, "2026-05-12");
        ObjectNode body = AssessmentCalls.answers(2);
        ((ObjectNode) body.get("answers").get(0)).put("level", 9);
        ((ObjectNode) body.get("answers").get(1)).put("element", "no-such");

        newcastle
                .assessor()
                .header("If-Match", "\"1\"")
                .body(body.toString())
                .put("/v1/assessments/" + id + "/answers")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/answers/0/level", "/answers/1/element"));
        putAnswer(id, "no-such", "\"1\"", "{\"answer\": \"not-known\"}").then().statusCode(404);
    }

    @Test
    void isNotSubmittedBeforeEveryElementHasAnAnswer() {
        String id = newcastle.open(topic, "2026-05-12");
        putAnswer(id, "leadership", "\"1\"", "{\"answer\": \"not-applicable\"}")
                .then()
                .statusCode(200);

        newcastle
                .submit(id)
                .then()
                .statusCode(422)
                .body("errors", hasSize(9))
                .body("errors.code", everyItem(equalTo("element-missing")));
    }

    @Test
    void neverChangesAfterSubmission() {
        String id = newcastle.submitted(topic, "2026-05-12", 2);

        newcastle.answerAll(id, 4, "\"3\"").then().statusCode(409).body("code", equalTo("already-submitted"));
        newcastle.submit(id).then().statusCode(409);
        assertThatThrownBy(() -> jdbi.useHandle(handle ->
                        handle.execute("UPDATE assessment SET answers = '[]' WHERE id = ?", UUID.fromString(id))))
                .hasMessageContaining("never change");
        newcastle.withdraw(id, "Wrong").then().statusCode(200);
        newcastle.withdraw(id, "Wrong again").then().statusCode(409).body("code", equalTo("withdrawn"));
    }

    @Test
    void isNotWithdrawnBeforeItIsSubmittedOrWithoutAReason() {
        String id = newcastle.open(topic, "2026-05-12");

        newcastle.withdraw(id, "Wrong").then().statusCode(409).body("code", equalTo("not-submitted"));
        newcastle.withdraw(id, "  ").then().statusCode(422);
    }

    @Test
    void isReadAgainstThePreviousSubmissionOfItsSeries() {
        String first = newcastle.submitted(topic, "2024-05-12", 2);
        newcastle.submitted("Another topic " + topic, "2025-01-01", 1);

        String second = newcastle.submitted(topic, "2025-05-12", 3);

        newcastle
                .get(second)
                .then()
                .body("result.change.previousAssessmentId", equalTo(first))
                .body("result.change.elements.direction", everyItem(equalTo("higher")));
    }

    @Test
    void isReadAnewWhenItsPredecessorIsWithdrawn() {
        String first = newcastle.submitted(topic, "2023-05-12", 4);
        String second = newcastle.submitted(topic, "2024-05-12", 2);
        String third = newcastle.submitted(topic, "2025-05-12", 3);

        newcastle.withdraw(second, "Wrong place").then().statusCode(200);

        newcastle
                .get(third)
                .then()
                .header("ETag", "\"4\"")
                .body("result.change.previousAssessmentId", equalTo(first))
                .body("result.change.elements.direction", everyItem(equalTo("lower")));
        List<CloudEvent> events = eventsOf(third, 2);
        assertThat(ContractChecks.data(events.getLast())
                        .at("/result/change/previousAssessmentId")
                        .asText())
                .isEqualTo(first);
    }

    @Test
    void isReadAnewWhenAnEarlierOneArrivesLate() {
        String later = newcastle.submitted(topic, "2025-05-12", 3);

        String earlier = newcastle.submitted(topic, "2024-05-12", 1);

        newcastle.get(later).then().body("result.change.previousAssessmentId", equalTo(earlier));
        newcastle.get(earlier).then().body("result.change", nullValue());
    }

    @Test
    void keepsASeriesInOrderWhenManySubmitAndWithdrawAtOnce() throws InterruptedException, ExecutionException {
        List<String> drafts = IntStream.rangeClosed(1, 8)
                .mapToObj(day -> newcastle.open(topic, "2025-05-0" + day))
                .toList();
        drafts.forEach(id -> newcastle.answerAll(id, 2, "\"1\"").then().statusCode(200));
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            List<Future<Response>> answers = drafts.stream()
                    .map(id -> callers.submit(() -> {
                        Response submitted = newcastle.submit(id);
                        return drafts.indexOf(id) % 2 == 0 ? submitted : newcastle.withdraw(id, "Every other one");
                    }))
                    .toList();
            for (Future<Response> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
            }
        }

        for (int i = 2; i < drafts.size(); i += 2) {
            newcastle.get(drafts.get(i)).then().body("result.change.previousAssessmentId", equalTo(drafts.get(i - 2)));
        }
    }

    @Test
    void isListedByPlaceInstrumentAndState() {
        String submitted = newcastle.submitted(topic, "2026-05-12", 2);
        String draft = newcastle.open(topic, "2026-05-12");

        reader().queryParam("gssCode", Places.NEWCASTLE)
                .queryParam("instrumentId", "tool-a")
                .queryParam("limit", 1000)
                .get("/v1/assessments")
                .then()
                .statusCode(200)
                .body("items.assessmentId", hasItem(submitted))
                .body("items.assessmentId", not(hasItem(draft)));
        newcastle
                .assessor()
                .queryParam("gssCode", Places.NEWCASTLE)
                .queryParam("state", "draft")
                .queryParam("limit", 1000)
                .get("/v1/assessments")
                .then()
                .body("items.assessmentId", hasItem(draft))
                .body("items.state", everyItem(equalTo("draft")));
        reader().queryParam("gssCode", Places.LEEDS)
                .get("/v1/assessments")
                .then()
                .body("items", hasSize(0));
        reader().queryParam("gssCode", Places.NEWCASTLE)
                .queryParam("state", "draft")
                .get("/v1/assessments")
                .then()
                .statusCode(403);
    }

    @Test
    void followsChangesWithoutTellingOldNews() {
        newcastle.submitted(topic, "2026-05-12", 2);
        String position = page(null).path("nextUpdatedSince");

        String news = newcastle.submitted(topic, "2026-05-13", 2);

        List<String> told = page(position).path("items.assessmentId");
        assertThat(told).contains(news).hasSizeLessThan(5);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "gssCode, E08999999",
        "instrumentId, no-such",
        "state, finished",
        "state, draft",
        "cursor, nonsense",
        "limit, 0",
        "limit, 1001",
        "updatedSince, yesterday"
    })
    void refusesFiltersThatNameNothing(String parameter, String value) {
        reader().queryParam(parameter, value)
                .get("/v1/assessments")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", not(nullValue()));
    }

    @Test
    void answersNotFoundForUnknownAssessments() {
        newcastle.get(UUID.randomUUID().toString()).then().statusCode(404);
        newcastle.get("no-uuid").then().statusCode(404);
        newcastle.submit(UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void answersNotModifiedToWhoHoldsTheVersion() {
        String path = "/v1/assessments/" + newcastle.submitted(topic, "2026-05-12", 2);

        newcastle.assessor().header("If-None-Match", "\"3\"").get(path).then().statusCode(304);
        reader().header("If-None-Match", reader().get(path).header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
    }

    private Response page(String updatedSince) {
        RequestSpecification request =
                reader().queryParam("gssCode", Places.NEWCASTLE).queryParam("limit", 1000);
        return (updatedSince == null ? request : request.queryParam("updatedSince", updatedSince))
                .get("/v1/assessments");
    }

    private Response putAnswer(String id, String element, String ifMatch, String body) {
        return newcastle
                .assessor()
                .header("If-Match", ifMatch)
                .body(body)
                .put("/v1/assessments/" + id + "/answers/" + element);
    }

    private static RequestSpecification reader() {
        return given().header("Authorization", Tokens.bearer("reader"));
    }

    private static List<CloudEvent> eventsOf(String assessmentId, int count) {
        return Topics.await("placewise.assessments", count, event -> assessmentId.equals(event.getSubject()));
    }
}
