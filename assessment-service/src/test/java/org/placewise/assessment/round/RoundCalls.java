package org.placewise.assessment.round;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.testkit.Tokens;

/** Calls of the rounds API as an organiser of a place and the raters make them. Tool A, with its ten elements and four levels. */
public final class RoundCalls {

    public static final List<String> ELEMENTS = InstrumentFixture.toolA().elements().stream()
            .map(element -> element.code().value())
            .toList();

    private final String gssCode;

    public RoundCalls(String gssCode) {
        this.gssCode = gssCode;
    }

    /** A rater's seat, as the invitation gives it. */
    public record Seat(String invitationId, String secret) {

        public RequestSpecification rater() {
            return given().header("Authorization", "Invitation " + secret).contentType(ContentType.JSON);
        }

        public io.restassured.response.Response sheet() {
            return rater().get("/v1/ratings/" + invitationId);
        }

        /** Rates an element, whatever version the sheet has. */
        public io.restassured.response.Response rate(String element, String body) {
            return rater().header("If-Match", "*")
                    .body(body)
                    .put("/v1/ratings/" + invitationId + "/answers/" + element);
        }

        /** Gives the level to every element. */
        public void rateAll(int level) {
            ELEMENTS.forEach(element -> rate(element, level(level)).then().statusCode(200));
        }
    }

    public static String level(int level) {
        return "{\"answer\": \"level\", \"level\": " + level + "}";
    }

    public RequestSpecification organiser() {
        return given().header("Authorization", Tokens.bearer("assessor", gssCode))
                .contentType(ContentType.JSON);
    }

    public ObjectNode plan(String topic) {
        return TestJson.MAPPER
                .createObjectNode()
                .put("gssCode", gssCode)
                .put("topic", topic)
                .put("instrumentId", "tool-a")
                .put("instrumentVersion", "1.0")
                .put("mode", "facilitated")
                .put("provenance", "self-assessed");
    }

    /** A draft, by its identifier. */
    public String planned(String topic) {
        return organiser()
                .body(plan(topic).toString())
                .post("/v1/rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("roundId");
    }

    public Seat invite(String round, String sector) {
        io.restassured.response.Response invited = organiser()
                .body(TestJson.MAPPER
                        .createObjectNode()
                        .put("organisation", "Organisation of " + sector)
                        .put("sector", sector)
                        .toString())
                .post("/v1/rounds/" + round + "/invitations");
        invited.then().statusCode(201);
        return new Seat(invited.path("invitationId"), invited.path("secret"));
    }

    public io.restassured.response.Response step(String round, String step) {
        return organiser().post("/v1/rounds/" + round + "/" + step);
    }

    public io.restassured.response.Response reopen(String round, String reason) {
        return organiser()
                .body(TestJson.MAPPER.createObjectNode().put("reason", reason).toString())
                .post("/v1/rounds/" + round + "/reopening");
    }

    public io.restassured.response.Response get(String round) {
        return organiser().get("/v1/rounds/" + round);
    }

    /** Records an agreement, whatever version the round has. */
    public io.restassured.response.Response agree(String round, String element, String body) {
        return organiser().header("If-Match", "*").body(body).put("/v1/rounds/" + round + "/agreements/" + element);
    }

    /** Records the level for every element. */
    public void agreeAll(String round, int level) {
        ELEMENTS.forEach(element -> agree(
                        round,
                        element,
                        "{\"outcome\": \"agreed\", \"answer\": \"level\", \"level\": " + level
                                + ", \"reason\": \"As the spread shows\"}")
                .then()
                .statusCode(200));
    }
}
