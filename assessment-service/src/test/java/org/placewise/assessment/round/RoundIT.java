package org.placewise.assessment.round;

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
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.assessment.TestJson;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RoundIT {

    private final RoundCalls newcastle = new RoundCalls(Places.NEWCASTLE);
    private final String topic = "Topic " + UUID.randomUUID();

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void publishPlaces() {
        Places.publish();
    }

    @Test
    void goesFromDraftToOpenToRevealedToAgreed() {
        String round = newcastle.planned(topic);
        RoundCalls.Seat council = newcastle.invite(round, "local-authority");
        RoundCalls.Seat trust = newcastle.invite(round, "nhs");
        RoundCalls.Seat charity = newcastle.invite(round, "vcse");
        newcastle
                .step(round, "opening")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("open"))
                .body("turn", equalTo(1));
        council.rateAll(3);
        trust.rateAll(3);
        charity.rateAll(1);

        newcastle
                .step(round, "closing")
                .then()
                .statusCode(200)
                .body("state", equalTo("revealed"))
                .body("results.raters", equalTo(3))
                .body("results.completed", equalTo(3))
                .body("results.alphaMissing", nullValue())
                .body("results.elements", hasSize(10))
                .body("results.elements.accord", everyItem(equalTo("split")))
                .body("results.elements[0].spread.medianLow", equalTo(3))
                .body("results.elements[0].spread.lowest", equalTo(1))
                .body("results.elements[0].sectors.sector", contains("local-authority", "nhs", "vcse"))
                .body("results.elements[0].differences.lower", everyItem(equalTo("vcse")));
        newcastle.agreeAll(round, 2);
        String assessment = newcastle
                .step(round, "conclusion")
                .then()
                .statusCode(200)
                .body("state", equalTo("agreed"))
                .body("results.elements[0].spread.medianLow", equalTo(3))
                .body("agreements.level", everyItem(equalTo(2)))
                .extract()
                .path("assessmentId");

        newcastle
                .organiser()
                .get("/v1/assessments/" + assessment)
                .then()
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("topic", equalTo(topic))
                .body("answers.level", everyItem(equalTo(2)))
                .body("answers.rationale", everyItem(equalTo("As the spread shows")));
    }

    @Test
    void announcesItsStatesAndWhatIsAgreedAndKeepsTheContracts() {
        String round = concluded();
        newcastle
                .organiser()
                .body("""
                        {"element": "leadership", "cause": "Nobody is asked to lead", "suggestion": "Name a lead"}""")
                .post("/v1/rounds/" + round + "/proposals")
                .then()
                .statusCode(201)
                .body("label", equalTo("Emerging"));
        newcastle.reopen(round, "New figures").then().statusCode(200);

        List<CloudEvent> events = Topics.await(
                "placewise.assessments",
                15,
                event -> ContractChecks.data(event).path("roundId").asText().equals(round));

        assertThat(events.stream().map(event -> event.getType().split("\\.", 4)[3]))
                .containsExactly(Stream.of(
                                Stream.of("round.opened.v1", "round.closed.v1"),
                                RoundCalls.ELEMENTS.stream().map(element -> "level.agreed.v1"),
                                Stream.of("round.closed.v1", "action.proposed.v1", "round.opened.v1"))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
        ContractChecks.assertKeepContract(events);
        assertThat(ContractChecks.data(events.getLast())
                        .at("/reopenings/0/reason")
                        .asText())
                .isEqualTo("New figures");
    }

    @Test
    void saysInItsEventWhatItSaysOverHttp() {
        String round = concluded();
        List<CloudEvent> events = Topics.await(
                "placewise.assessments",
                13,
                event -> ContractChecks.data(event).path("roundId").asText().equals(round));

        assertThat(ContractChecks.data(events.getLast()))
                .isEqualTo(TestJson.tree(newcastle.get(round).asString()));
    }

    @Test
    void keepsWhatAReopeningEndsAndTakesItsAssessmentBack() {
        String round = concluded();
        String assessment = newcastle.get(round).path("assessmentId");

        newcastle
                .reopen(round, "Figures that nobody had seen")
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("turn", equalTo(2))
                .body("results", nullValue())
                .body("agreements", hasSize(0))
                .body("reopenings.reason", contains("Figures that nobody had seen"));
        newcastle
                .organiser()
                .get("/v1/assessments/" + assessment)
                .then()
                .body("state", equalTo("withdrawn"))
                .body("withdrawalReason", equalTo("The round was opened again: Figures that nobody had seen"));
        turn(round, 1).then().statusCode(409).body("code", equalTo("round-open"));
        newcastle.step(round, "closing").then().statusCode(200);
        turn(round, 1)
                .then()
                .statusCode(200)
                .body("agreements", hasSize(10))
                .body("results.elements", hasSize(10))
                .body("assessmentId", equalTo(assessment));
        turn(round, 2).then().statusCode(404);
    }

    @Test
    void ratersFindTheirSheetsAsTheyLeftThemWhenItOpensAgain() {
        String round = newcastle.planned(topic);
        RoundCalls.Seat seat = newcastle.invite(round, "nhs");
        newcastle.step(round, "opening").then().statusCode(200);
        seat.rateAll(2);
        newcastle.step(round, "closing").then().statusCode(200);
        seat.rate("leadership", RoundCalls.level(4)).then().statusCode(409).body("code", equalTo("round-closed"));

        newcastle.reopen(round, "A typing error").then().statusCode(200);
        seat.sheet().then().body("completed", equalTo(true)).body("ratings.level", everyItem(equalTo(2)));
        seat.rate("leadership", RoundCalls.level(4)).then().statusCode(200);

        newcastle
                .step(round, "closing")
                .then()
                .body("results.elements.find { it.element == 'leadership' }.spread.highest", equalTo(4));
    }

    @Test
    void anElementWithoutAgreementIsNotKnownInTheAssessmentAndSaysWhy() {
        String round = revealed();
        newcastle.agreeAll(round, 2);
        newcastle
                .agree(round, "leadership", "{\"outcome\": \"no-agreement\", \"reason\": \"Two views remain.\"}")
                .then()
                .statusCode(200);

        String assessment = newcastle.step(round, "conclusion").path("assessmentId");

        newcastle
                .organiser()
                .get("/v1/assessments/" + assessment)
                .then()
                .body("answers[0].element", equalTo("leadership"))
                .body("answers[0].answer", equalTo("not-known"))
                .body("answers[0].rationale", equalTo("Partners did not agree on a level. Two views remain."));
    }

    @Test
    void isNotConcludedBeforeSomethingIsRecordedOfEveryElementAndIsLockedThen() {
        String round = revealed();
        newcastle
                .step(round, "conclusion")
                .then()
                .statusCode(422)
                .body("errors", hasSize(10))
                .body("errors.code", everyItem(equalTo("agreement-missing")));
        newcastle.agreeAll(round, 2);
        newcastle.step(round, "conclusion").then().statusCode(200);

        newcastle
                .agree(round, "leadership", "{\"outcome\": \"no-agreement\", \"reason\": \"Too late\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("round-agreed"));
        newcastle.step(round, "closing").then().statusCode(409);
        newcastle.step(round, "conclusion").then().statusCode(409);
    }

    @Test
    void takesOnlyLegalSteps() {
        String round = newcastle.planned(topic);

        for (String step : List.of("closing", "conclusion")) {
            newcastle.step(round, step).then().statusCode(409).body("code", equalTo("round-draft"));
        }
        newcastle.reopen(round, "No").then().statusCode(409);
        newcastle.step(round, "opening").then().statusCode(422).body("errors.code", contains("nobody-invited"));
        RoundCalls.Seat seat = newcastle.invite(round, "police");
        seat.rate("leadership", RoundCalls.level(1)).then().statusCode(409).body("code", equalTo("round-draft"));
        newcastle.step(round, "opening").then().statusCode(200);
        newcastle.step(round, "opening").then().statusCode(409).body("code", equalTo("round-open"));
        newcastle.organiser().get("/v1/rounds/" + round + "/comments").then().statusCode(409);
        newcastle.reopen(round, "No").then().statusCode(409);
        newcastle.reopen(round, " ").then().statusCode(422);
    }

    @Test
    void everyFaultOfAnAgreementIsNamed() {
        String round = revealed();

        newcastle
                .agree(round, "leadership", "{\"outcome\": \"agreed\", \"reason\": \"Yes\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("answer-missing"));
        newcastle
                .agree(round, "leadership", """
                        {"outcome": "agreed", "answer": "level", "level": 9, "target": 7, "reason": "Yes"}""")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("level-not-on-scale", "target-not-on-scale"));
        newcastle
                .agree(round, "leadership", "{\"outcome\": \"no-agreement\", \"level\": 2, \"reason\": \"No\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("answer-unexpected"));
        newcastle
                .agree(round, "no-such", "{\"outcome\": \"no-agreement\", \"reason\": \"No\"}")
                .then()
                .statusCode(404);
    }

    @Test
    void agreementsNeedTheVersionThatWasRead() {
        String round = revealed();
        String body = "{\"outcome\": \"no-agreement\", \"reason\": \"Two views\"}";
        String path = "/v1/rounds/" + round + "/agreements/leadership";

        newcastle.organiser().body(body).put(path).then().statusCode(428);
        newcastle
                .organiser()
                .header("If-Match", "\"1\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412);
        newcastle
                .organiser()
                .header("If-Match", newcastle.get(round).header("ETag"))
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void onlyWeakElementsGetAProposalAndOnlyOnceConcluded() {
        String round = revealed();
        newcastle.agreeAll(round, 3);
        newcastle.agree(round, "leadership", """
                        {"outcome": "agreed", "answer": "level", "level": 4, "reason": "Strong"}""").then().statusCode(200);
        propose(round, "whole-system").then().statusCode(409);
        newcastle.step(round, "conclusion").then().statusCode(200);

        propose(round, "whole-system").then().statusCode(201);
        propose(round, "leadership").then().statusCode(422).body("errors.code", contains("element-not-weak"));
        given().header("Authorization", Tokens.bearer("reader"))
                .get("/v1/rounds/" + round + "/proposals")
                .then()
                .body("items.element", contains("whole-system"));
    }

    @Test
    void isPlannedOnlyForKnownThingsOfTheTokensPlaces() {
        ObjectNode plan = newcastle.plan(topic);
        newcastle
                .organiser()
                .body(plan.deepCopy().put("gssCode", Places.GATESHEAD).toString())
                .post("/v1/rounds")
                .then()
                .statusCode(403);
        plan.put("instrumentVersion", "7.0").put("periodFrom", "2026-05-02").put("periodTo", "2026-05-01");
        newcastle
                .organiser()
                .body(plan.toString())
                .post("/v1/rounds")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("unknown-instrument", "period-ends-before-it-begins"));
        ObjectNode importance = newcastle.plan(topic);
        importance.putArray("importance").addObject().put("element", "no-such").put("importance", "high");
        newcastle
                .organiser()
                .body(importance.toString())
                .post("/v1/rounds")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/importance/0/element"));
    }

    @Test
    void putsImportantElementsFirstOnTheAgenda() {
        ObjectNode plan = newcastle.plan(topic);
        plan.putArray("importance")
                .addObject()
                .put("element", "built-in-evaluation")
                .put("importance", "high");
        String round = newcastle
                .organiser()
                .body(plan.toString())
                .post("/v1/rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("roundId");
        newcastle.invite(round, "nhs");
        newcastle.step(round, "opening").then().statusCode(200);

        newcastle.step(round, "closing").then().body("results.agenda[0].element", equalTo("built-in-evaluation"));
    }

    @Test
    void draftsAreListedAndReadByAssessorsOfThePlaceOnly() {
        String draft = newcastle.planned(topic);
        RequestSpecification reader = given().header("Authorization", Tokens.bearer("reader"));

        reader.get("/v1/rounds/" + draft).then().statusCode(403);
        reader.queryParam("gssCode", Places.NEWCASTLE)
                .queryParam("limit", 1000)
                .get("/v1/rounds")
                .then()
                .statusCode(200)
                .body("items.roundId", not(hasItem(draft)));
        newcastle
                .organiser()
                .queryParam("gssCode", Places.NEWCASTLE)
                .queryParam("state", "draft")
                .queryParam("limit", 1000)
                .get("/v1/rounds")
                .then()
                .body("items.roundId", hasItem(draft));
        newcastle
                .organiser()
                .queryParam("state", "finished")
                .get("/v1/rounds")
                .then()
                .statusCode(422);
    }

    @Test
    void showsTheReasonsOfRatersWithTheirSectorOnly() {
        String round = newcastle.planned(topic);
        RoundCalls.Seat seat = newcastle.invite(round, "vcse");
        newcastle.step(round, "opening").then().statusCode(200);
        seat.rate("leadership", """
                        {"answer": "level", "level": 1, "rationale": "Nobody came", "confidence": "high",
                         "evidence": [{"title": "Minutes", "link": "https://council.example/m", "date": "2026-01-10"}]}""").then().statusCode(200);
        newcastle.step(round, "closing").then().statusCode(200);

        newcastle
                .organiser()
                .get("/v1/rounds/" + round + "/comments")
                .then()
                .body("items.rationale", contains("Nobody came"))
                .body("items.sector", contains("vcse"))
                .body("items[0].organisation", nullValue());
        newcastle.agree(round, "leadership", """
                        {"outcome": "agreed", "answer": "level", "level": 1, "reason": "Seen in the minutes"}""").then().body("agreements[0].evidence.title", contains("Minutes"));
    }

    @Test
    void theDatabaseItselfKeepsRatingsOfClosedRounds() {
        String round = newcastle.planned(topic);
        RoundCalls.Seat seat = newcastle.invite(round, "nhs");
        newcastle.step(round, "opening").then().statusCode(200);
        seat.rateAll(2);
        newcastle.step(round, "closing").then().statusCode(200);

        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(
                        "UPDATE rating SET level = 4 WHERE invitation_id = ?", UUID.fromString(seat.invitationId()))))
                .hasMessageContaining("do not change");
    }

    private String revealed() {
        String round = newcastle.planned(topic);
        RoundCalls.Seat seat = newcastle.invite(round, "nhs");
        newcastle.step(round, "opening").then().statusCode(200);
        seat.rateAll(2);
        newcastle.step(round, "closing").then().statusCode(200).body("results", notNullValue());
        return round;
    }

    private String concluded() {
        String round = revealed();
        newcastle.agreeAll(round, 2);
        newcastle.step(round, "conclusion").then().statusCode(200);
        return round;
    }

    private io.restassured.response.Response turn(String round, int turn) {
        return newcastle.organiser().get("/v1/rounds/" + round + "/turns/" + turn);
    }

    private io.restassured.response.Response propose(String round, String element) {
        return newcastle
                .organiser()
                .body(TestJson.MAPPER
                        .createObjectNode()
                        .put("element", element)
                        .put("cause", "A cause")
                        .put("suggestion", "A suggestion")
                        .toString())
                .post("/v1/rounds/" + round + "/proposals");
    }
}
