package org.placewise.assessment.round;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.assessment.Places;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

/** Nobody says of their own judgements that others stand behind them. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class BadgeIT {

    private final RoundCalls newcastle = new RoundCalls(Places.NEWCASTLE);
    private final String topic = "Topic " + UUID.randomUUID();

    @BeforeEach
    void publishPlaces() {
        Places.publish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"peer-validated", "externally-assured"})
    void anAssessorPlansNoRoundThatSaysMoreThanSelfAssessed(String badge) {
        refused(plan(newcastle.organiser(), badge));
        refused(plan(as("assurer", Places.GATESHEAD), badge), "place-not-covered");
        plan(as("assurer", Places.NEWCASTLE), badge).then().statusCode(201).body("provenance", equalTo(badge));
        plan(as("administrator", Places.NEWCASTLE), badge).then().statusCode(201);
        plan(as("assurer", Places.NEWCASTLE), "self-assessed").then().statusCode(201);
    }

    @Test
    void whatIsAgreedBecomesAnAssessmentWithTheBadgeByAnAssurerOnly() {
        String round = plan(as("assurer", Places.NEWCASTLE), "peer-validated").path("roundId");
        newcastle.invite(round, "vcse");
        newcastle.step(round, "opening").then().statusCode(200);
        newcastle.step(round, "closing").then().statusCode(200);
        newcastle.agreeAll(round, 2);

        refused(newcastle.step(round, "conclusion"));
        refused(newcastle.step(round, "organiser-links"));
        newcastle.get(round).then().body("state", equalTo("revealed"));

        as("assurer", Places.NEWCASTLE)
                .post("/v1/rounds/" + round + "/organiser-links")
                .then()
                .statusCode(201);
        as("assurer", Places.NEWCASTLE)
                .post("/v1/rounds/" + round + "/conclusion")
                .then()
                .statusCode(200)
                .body("state", equalTo("agreed"));
    }

    private Response plan(RequestSpecification caller, String badge) {
        return caller.body(newcastle.plan(topic).put("provenance", badge).toString())
                .post("/v1/rounds");
    }

    private static RequestSpecification as(String role, String place) {
        return given().header("Authorization", Tokens.bearer(role, place)).contentType(ContentType.JSON);
    }

    private static void refused(Response response) {
        refused(response, "badge-needs-assurer");
        response.then().body("detail", containsString("role assurer"));
    }

    private static void refused(Response response, String code) {
        response.then().statusCode(403).body("code", equalTo(code));
    }
}
