package org.placewise.assessment.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.round.RoundCalls;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

/** What is submitted is public; who did it, what was withdrawn and what is a draft is for assessors of the place. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class WhoSeesWhatIT {

    private static final String SUBJECT = "test-assessor";

    private final AssessmentCalls newcastle = new AssessmentCalls(Places.NEWCASTLE);
    private final String topic = "Topic " + UUID.randomUUID();

    @BeforeEach
    void publish() {
        Places.publish();
    }

    @Test
    void whoSubmittedAnAssessmentIsToldToAssessorsOfThePlace() {
        String id = newcastle.submitted(topic, "2026-05-12", 2);
        String one = "/v1/assessments/" + id;

        for (RequestSpecification other : others()) {
            assertThat(read(other, one).path("submittedBy").isNull()).isTrue();
            assertThat(read(other, one).path("answers")).isNotEmpty();
            assertThat(text(other, "/assessments/" + id)).doesNotContain(SUBJECT);
            assertThat(text(other, "/v1/fhir/QuestionnaireResponse/" + id)).doesNotContain(SUBJECT);
        }
        for (RequestSpecification officer : officers()) {
            assertThat(read(officer, one).path("submittedBy").textValue()).isEqualTo(SUBJECT);
            assertThat(text(officer, "/assessments/" + id)).contains(SUBJECT);
        }
    }

    @Test
    void whatAWithdrawnAssessmentSaidIsToldToAssessorsOfThePlace() {
        String id = newcastle.submitted(topic, "2026-05-12", 2);
        newcastle.withdraw(id, "Wrong").then().statusCode(200);
        String one = "/v1/assessments/" + id;

        for (RequestSpecification other : others()) {
            JsonNode seen = read(other, one);
            assertThat(seen.path("state").textValue()).isEqualTo("withdrawn");
            assertThat(seen.path("withdrawalReason").textValue()).isEqualTo("Wrong");
            assertThat(seen.path("answers")).isEmpty();
            assertThat(seen.path("result").isNull()).isTrue();
            assertThat(read(other, "/v1/assessments?state=withdrawn&limit=1000&gssCode=" + Places.NEWCASTLE)
                            .path("items"))
                    .contains(seen);
            assertThat(text(other, "/assessments/" + id))
                    .contains("Withdrawn on")
                    .doesNotContain("Leadership");
            assertThat(read(other, "/v1/fhir/QuestionnaireResponse/" + id).has("item"))
                    .isFalse();
            given().spec(other).get(one + "/trend").then().statusCode(410);
            given().spec(other).get(one + "/change?since=" + id).then().statusCode(410);
        }
        for (RequestSpecification officer : officers()) {
            assertThat(read(officer, one).path("answers")).isNotEmpty();
            assertThat(read(officer, one).path("result").isNull()).isFalse();
            assertThat(text(officer, "/assessments/" + id)).contains("Leadership");
        }
    }

    @Test
    void draftsAreForAssessorsOfThePlaceAndAdministrators() {
        String draft = "/v1/assessments/" + newcastle.open(topic, "2026-05-12");

        others().forEach(other -> given().spec(other).get(draft).then().statusCode(403));
        officers().forEach(officer -> given().spec(officer).get(draft).then().statusCode(200));
    }

    @Test
    void whoOrganisedARoundAndRecordedWhatWasAgreedIsToldToAssessorsOfThePlace() {
        RoundCalls rounds = new RoundCalls(Places.NEWCASTLE);
        String id = rounds.planned(topic);
        rounds.invite(id, "vcse");
        rounds.step(id, "opening").then().statusCode(200);
        rounds.step(id, "closing").then().statusCode(200);
        rounds.agreeAll(id, 1);
        rounds.step(id, "conclusion").then().statusCode(200);
        rounds.organiser()
                .body("{\"element\": \"leadership\", \"cause\": \"Nobody leads\", \"suggestion\": \"Name somebody\"}")
                .post("/v1/rounds/" + id + "/proposals")
                .then()
                .statusCode(201);
        rounds.reopen(id, "New figures").then().statusCode(200);
        rounds.step(id, "closing").then().statusCode(200);
        rounds.agreeAll(id, 1);
        rounds.step(id, "conclusion").then().statusCode(200);

        String one = "/v1/rounds/" + id;
        for (RequestSpecification other : others()) {
            assertThat(text(other, one)).doesNotContain(SUBJECT);
            assertThat(read(other, one).path("agreements")).isNotEmpty();
            assertThat(text(other, one + "/proposals")).contains("Nobody leads").doesNotContain(SUBJECT);
            given().spec(other).get(one + "/turns/1").then().statusCode(403);
        }
        for (RequestSpecification officer : officers()) {
            JsonNode round = read(officer, one);
            assertThat(round.path("organiser").textValue()).isEqualTo(SUBJECT);
            assertThat(round.path("concludedBy").textValue()).isEqualTo(SUBJECT);
            assertThat(round.at("/agreements/0/recordedBy").textValue()).isEqualTo(SUBJECT);
            assertThat(round.at("/reopenings/0/reopenedBy").textValue()).isEqualTo(SUBJECT);
            assertThat(text(officer, one + "/proposals")).contains(SUBJECT);
            given().spec(officer).get(one + "/turns/1").then().statusCode(200);
        }
    }

    private static List<RequestSpecification> others() {
        return List.of(
                bearer("somebody", List.of(), Places.NEWCASTLE),
                bearer("somebody", List.of("reader"), Places.NEWCASTLE),
                bearer("somebody", List.of("board-officer"), Places.NEWCASTLE),
                bearer("somebody", List.of("assessor"), Places.GATESHEAD));
    }

    private static List<RequestSpecification> officers() {
        return List.of(
                bearer("somebody", List.of("assessor"), Places.NEWCASTLE),
                bearer("somebody", List.of("administrator")));
    }

    private static RequestSpecification bearer(String subject, List<String> roles, String... places) {
        return given().header(
                        "Authorization",
                        "Bearer " + Tokens.token(subject, roles, List.of(places), Duration.ofHours(1)));
    }

    private static JsonNode read(RequestSpecification caller, String path) {
        return TestJson.tree(text(caller, path));
    }

    private static String text(RequestSpecification caller, String path) {
        return given().spec(caller).get(path).then().statusCode(200).extract().asString();
    }
}
