package org.placewise.assessment.rating;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.round.RoundCalls;
import org.placewise.kit.identity.Roles;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.TestClock;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class InvitationIT {

    /** What the tests' settings let an address offer in a minute. */
    private static final int MOST_IN_TESTS = 120;

    private final RoundCalls newcastle = new RoundCalls(Places.NEWCASTLE);

    @Inject
    TestClock clock;

    @Inject
    Jdbi jdbi;

    private String round;
    private RoundCalls.Seat seat;

    @BeforeEach
    void openARound() {
        Places.publish();
        round = newcastle.planned("Topic " + UUID.randomUUID());
        seat = newcastle.invite(round, "nhs");
        newcastle.step(round, "opening").then().statusCode(200);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void admitsToItsOwnSheetAndToNothingElse() {
        RoundCalls.Seat other = newcastle.invite(round, "vcse");

        seat.sheet().then().statusCode(200).body("sector", equalTo("nhs")).header("Cache-Control", "no-store");
        seat.rater().get("/v1/ratings/" + other.invitationId()).then().statusCode(401);
        for (String path : List.of(
                "/v1/rounds/" + round,
                "/v1/rounds/" + round + "/invitations",
                "/v1/rounds/" + round + "/comments",
                "/v1/assessments",
                "/v1/rounds")) {
            seat.rater().get(path).then().statusCode(401);
        }
    }

    @Test
    void noTokenOfAnyRoleAdmitsToASheet() {
        for (String role : Roles.ALL) {
            given().header("Authorization", Tokens.bearer(role, Places.ENGLAND))
                    .get("/v1/ratings/" + seat.invitationId())
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", "Invitation");
        }
        given().get("/v1/ratings/" + seat.invitationId()).then().statusCode(401);
    }

    @Test
    void noNumberOfWrongSecretsKeepsTheRaterOut() {
        for (int attempt = 0; attempt < 15; attempt++) {
            from("203.0.113.1", "wrong").then().statusCode(401);
        }

        seat.sheet().then().statusCode(200);
        newcastle
                .organiser()
                .get("/v1/rounds/" + round + "/invitations")
                .then()
                .body("items.failedAttempts", contains(15));
    }

    @Test
    void whoOffersTooManyWrongSecretsIsToldToWaitAndNobodyElseIs() {
        for (int attempt = 0; attempt < MOST_IN_TESTS; attempt++) {
            from("203.0.113.2", "wrong").then().statusCode(401);
        }

        from("203.0.113.2", "wrong")
                .then()
                .statusCode(429)
                .body("code", equalTo("too-many-attempts"))
                .header("Retry-After", notNullValue());
        given().header("X-Forwarded-For", "203.0.113.2")
                .get("/rate/" + seat.invitationId() + "/wrong")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue());
        given().header("X-Forwarded-For", "203.0.113.2")
                .cookie("placewise-rater", "wrong")
                .formParam("token", "x")
                .post("/rate/" + seat.invitationId() + "/elements/leadership")
                .then()
                .statusCode(429);
        from("203.0.113.3", "wrong").then().statusCode(401);
        from("203.0.113.2", seat.secret()).then().statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        from("203.0.113.2", "wrong").then().statusCode(401);
    }

    @Test
    void aRenewedInvitationHasAnotherSecret() {
        String renewed = newcastle
                .organiser()
                .body("{}")
                .post("/v1/rounds/" + round + "/invitations/" + seat.invitationId() + "/renewal")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        new RoundCalls.Seat(seat.invitationId(), renewed).sheet().then().statusCode(200);
        seat.sheet().then().statusCode(401);
    }

    @Test
    void everyRefusalOfASecretReadsTheSame() {
        String wrong = refusal(new RoundCalls.Seat(seat.invitationId(), "wrong"));
        String unknown = refusal(new RoundCalls.Seat(UUID.randomUUID().toString(), seat.secret()));
        clock.advance(Duration.ofDays(15));

        assertThat(refusal(seat)).isEqualTo(wrong).isEqualTo(unknown);
    }

    @Test
    void endsWhenItExpiresOrIsRevoked() {
        RoundCalls.Seat other = newcastle.invite(round, "vcse");
        other.rateAll(4);
        newcastle
                .organiser()
                .post("/v1/rounds/" + round + "/invitations/" + other.invitationId() + "/revocation")
                .then()
                .statusCode(204);
        other.sheet().then().statusCode(401);
        clock.advance(Duration.ofDays(13));
        seat.sheet().then().statusCode(200);
        clock.advance(Duration.ofDays(2));
        seat.sheet().then().statusCode(401);

        newcastle
                .step(round, "closing")
                .then()
                .body("results.raters", equalTo(1))
                .body("results.responded", equalTo(0));
    }

    @Test
    void isNotMadeForThePastOrForEverOrForAClosedRound() {
        invite("2020-01-01T00:00:00Z").then().statusCode(422).body("errors.code", contains("expires-in-past"));
        invite("2199-01-01T00:00:00Z").then().statusCode(422).body("errors.code", contains("expires-too-late"));
        newcastle.step(round, "closing").then().statusCode(200);
        invite(null).then().statusCode(409).body("code", equalTo("round-closed"));
    }

    @Test
    void theSecretIsKeptAsItsHashOnlyAndToldOnce() {
        List<String> texts =
                jdbi.withHandle(handle -> handle.createQuery("SELECT CAST(i AS text) FROM invitation i WHERE id = :id")
                        .bind("id", UUID.fromString(seat.invitationId()))
                        .mapTo(String.class)
                        .list());

        assertThat(texts).hasSize(1).noneMatch(text -> text.contains(seat.secret()));
        assertThat(newcastle
                        .organiser()
                        .get("/v1/rounds/" + round + "/invitations")
                        .asString())
                .doesNotContain(seat.secret());
        assertThat(InvitationSecret.offered(seat.secret()).toString()).doesNotContain(seat.secret());
    }

    @Test
    void ratingsAreCheckedAsAnswersAreAndNeedTheVersionOfTheSheet() {
        seat.rate("leadership", "{\"answer\": \"level\", \"level\": 3, \"target\": 2}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("target-below-level"));
        seat.rate("leadership", """
                        {"answer": "not-known", "level": 3, "target": 9,
                         "evidence": [{"title": "A", "link": "javascript:alert(1)"}]}""")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("level-unexpected", "target-unexpected", "link-unusable"));
        seat.rate("no-such", RoundCalls.level(1)).then().statusCode(404);
        String path = "/v1/ratings/" + seat.invitationId() + "/answers/leadership";
        seat.rater().body(RoundCalls.level(1)).put(path).then().statusCode(428);
        seat.rater()
                .header("If-Match", "\"1\"")
                .body(RoundCalls.level(1))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        seat.rater()
                .header("If-Match", "\"1\"")
                .body(RoundCalls.level(2))
                .put(path)
                .then()
                .statusCode(412);
        seat.rate("leadership", RoundCalls.level(1)).then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void seesTheSpreadAfterTheReveal() {
        seat.rateAll(2);
        seat.rater()
                .get("/v1/ratings/" + seat.invitationId() + "/results")
                .then()
                .statusCode(409)
                .body("code", equalTo("round-open"));
        newcastle.step(round, "closing").then().statusCode(200);

        seat.rater()
                .get("/v1/ratings/" + seat.invitationId() + "/results")
                .then()
                .statusCode(200)
                .body("results.elements[0].spread.medianLow", equalTo(2));
    }

    /** Offers a secret from an address, as a proxy in front of the service tells it. */
    private io.restassured.response.Response from(String address, String secret) {
        return new RoundCalls.Seat(seat.invitationId(), secret)
                .rater()
                .header("X-Forwarded-For", address)
                .get("/v1/ratings/" + seat.invitationId());
    }

    private io.restassured.response.Response invite(String expiresAt) {
        return newcastle
                .organiser()
                .body(TestJson.MAPPER
                        .createObjectNode()
                        .put("organisation", "A trust")
                        .put("sector", "nhs")
                        .put("expiresAt", expiresAt)
                        .toString())
                .post("/v1/rounds/" + round + "/invitations");
    }

    private static String refusal(RoundCalls.Seat seat) {
        ObjectNode problem = (ObjectNode)
                TestJson.tree(seat.sheet().then().statusCode(401).extract().asString());
        return problem.without(List.of("instance", "requestId")).toString();
    }
}
