package org.placewise.assessment.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.assessment.rating.InvitationSecret;
import org.placewise.assessment.round.RoundCalls;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RoundPagesIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{64})\"");

    private final RoundCalls newcastle = new RoundCalls(Places.NEWCASTLE);

    private String round;
    private RoundCalls.Seat seat;

    @BeforeEach
    void openARound() {
        Places.publish();
        round = newcastle.planned("Topic " + UUID.randomUUID());
        seat = newcastle.invite(round, "vcse");
        newcastle.step(round, "opening").then().statusCode(200);
    }

    @Test
    void aLinkIsExchangedForACookieAndAnAddressWithoutTheSecret() {
        given().redirects()
                .follow(false)
                .get("/rate/" + seat.invitationId() + "/" + seat.secret())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/rate/" + seat.invitationId()))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header(
                        "Set-Cookie",
                        allOf(
                                containsString("HttpOnly"),
                                containsString("SameSite=Lax"),
                                containsString("Path=/rate/" + seat.invitationId())));
        rater().get(base())
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("0 of 10"))
                .body(not(containsString(seat.secret())));
    }

    @Test
    void noOtherSecretOpensAPageAndNothingSaysWhy() {
        RoundCalls.Seat other = newcastle.invite(round, "nhs");

        given().get("/rate/" + seat.invitationId() + "/wrong")
                .then()
                .statusCode(401)
                .body(containsString("does not work"));
        given().get(base()).then().statusCode(401);
        given().cookie("placewise-rater", other.secret()).get(base()).then().statusCode(401);
        given().cookie("placewise-organiser", seat.secret())
                .get("/organise/" + seat.invitationId())
                .then()
                .statusCode(401);
    }

    @Test
    void aFormThatDoesNotCarryTheRatersTokenSavesNothing() {
        RoundCalls.Seat other = newcastle.invite(round, "nhs");

        for (String token : List.of(
                "", "0".repeat(64), InvitationSecret.offered(other.secret()).formToken())) {
            save("leadership", Map.of("token", token, "answer", "2")).then().statusCode(403);
        }
        seat.sheet().then().body("ratings.size()", equalTo(0));
    }

    @Test
    void savesWhatTheFormSaysAndLeadsOnToTheNextElement() {
        save(
                        "leadership",
                        Map.of(
                                "token", token(),
                                "answer", "2",
                                "target", "3",
                                "confidence", "high",
                                "rationale", "Two names",
                                "title0", "Minutes",
                                "date0", "2026-02-10"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/elements/joint-needs-assessment"));

        seat.sheet()
                .then()
                .body("ratings[0].level", equalTo(2))
                .body("ratings[0].target", equalTo(3))
                .body("ratings[0].confidence", equalTo("high"))
                .body("ratings[0].rationale", equalTo("Two names"))
                .body("ratings[0].evidence.date", hasItem("2026-02-10"));
        rater().get(base() + "/elements/leadership").then().body(containsString("Minutes"));
    }

    @Test
    void everythingWrongWithAFormIsSaidBesideItsField() {
        save("leadership", Map.of("token", token(), "link0", "https://council.example/x", "date1", "yesterday"))
                .then()
                .statusCode(422)
                .body(containsString("Select a level"))
                .body(containsString("Enter the title of the evidence"))
                .body(containsString("The date must be a real date"));
        save(
                        "leadership",
                        Map.of("token", token(), "answer", "3", "target", "2", "title0", "A", "link0", "javascript:x"))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#target\""))
                .body(containsString("href=\"#link0\""));
        seat.sheet().then().body("ratings.size()", equalTo(0));
    }

    @Test
    void furtherEvidenceThatTheFormHasNoRoomForStays() {
        seat.rate("leadership", """
                        {"answer": "level", "level": 1, "evidence": [{"title": "A"}, {"title": "B"}, {"title": "C"}]}""").then().statusCode(200);

        save("leadership", Map.of("token", token(), "answer", "2", "title0", "A", "title1", "B"))
                .then()
                .statusCode(303);

        seat.sheet().then().body("ratings[0].evidence.title", equalTo(List.of("A", "B", "C")));
    }

    @Test
    void showsTheSpreadAfterTheRevealAndTakesNoMoreRatings() {
        seat.rateAll(2);
        newcastle.step(round, "closing").then().statusCode(200);

        rater().get(base()).then().body(containsString("You said")).body(containsString("median 2 Emerging"));
        save("leadership", Map.of("token", token(), "answer", "4")).then().statusCode(303);
        newcastle.agreeAll(round, 3);
        rater().get(base()).then().body(containsString("Recorded: 3 Established"));
        seat.sheet().then().body("ratings.level", everyItem(equalTo(2)));
    }

    @Test
    void anOrganiserRunsTheRoundByALinkOfTheirOwn() {
        seat.rate("leadership", "{\"answer\": \"not-known\", \"rationale\": \"<script>alert(1)</script>\"}")
                .then()
                .statusCode(200);
        Organiser organiser = organiser();
        organiser
                .page()
                .then()
                .statusCode(200)
                .body(containsString("Not completed"))
                .body(not(containsString("alert")));

        organiser.step("closing", Map.of()).then().statusCode(303);
        organiser
                .form("leadership")
                .then()
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("<script>")));
        organiser
                .record("leadership", Map.of("answer", "2"))
                .then()
                .statusCode(422)
                .body(containsString("Enter the reason"));
        organiser
                .record("leadership", Map.of("answer", "9", "reason", "No such level"))
                .then()
                .statusCode(422);
        for (String element : RoundCalls.ELEMENTS) {
            organiser
                    .record(element, Map.of("answer", "no-agreement", "reason", "Two views remain"))
                    .then()
                    .statusCode(303);
        }
        organiser
                .record("leadership", Map.of("answer", "2", "target", "3", "reason", "Agreed now"))
                .then()
                .statusCode(303);
        organiser.step("conclusion", Map.of()).then().statusCode(303);
        newcastle
                .get(round)
                .then()
                .body("state", equalTo("agreed"))
                .body("concludedBy", equalTo("test-assessor"))
                .body("agreements[0].level", equalTo(2));
        organiser.step("reopening", Map.of("reason", "")).then().statusCode(422);
        organiser.step("reopening", Map.of("reason", "New figures")).then().statusCode(303);
        newcastle.get(round).then().body("state", equalTo("open"));
    }

    @Test
    void anOrganisersFormsNeedTheirTokenAndTheLinkAdmitsToThisRoundOnly() {
        Organiser organiser = organiser();
        given().redirects()
                .follow(false)
                .cookie("placewise-organiser", organiser.secret())
                .formParam("token", "0".repeat(64))
                .post("/organise/" + organiser.id() + "/steps/closing")
                .then()
                .statusCode(403);
        given().get("/organise/" + organiser.id()).then().statusCode(401);
        newcastle.get(round).then().body("state", equalTo("open"));
        new RoundCalls(Places.GATESHEAD)
                .organiser()
                .post("/v1/rounds/" + round + "/organiser-links")
                .then()
                .statusCode(403);
    }

    @Test
    void aRevokedLinkOfAnOrganiserAdmitsNobodyAtOnceNotEvenByItsCookie() {
        Organiser lost = organiser();
        Organiser own = organiser();
        String links = "/v1/rounds/" + round + "/organiser-links";
        own.page().then().statusCode(200).body(containsString(lost.id())).body(not(containsString(lost.secret())));

        newcastle
                .organiser()
                .post(links + "/" + lost.id() + "/revocation")
                .then()
                .statusCode(204);

        lost.page().then().statusCode(401);
        lost.step("closing", Map.of()).then().statusCode(401);
        given().redirects()
                .follow(false)
                .get("/organise/" + lost.id() + "/" + lost.secret())
                .then()
                .statusCode(401);
        newcastle.get(round).then().body("state", equalTo("open"));
        own.page().then().statusCode(200).body(not(containsString(lost.id())));
        newcastle
                .organiser()
                .post(links + "/" + lost.id() + "/revocation")
                .then()
                .statusCode(404);
        newcastle
                .organiser()
                .get(links)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items.linkId", equalTo(List.of(lost.id(), own.id())))
                .body("items[0].revokedAt", notNullValue())
                .body("items[1].revokedAt", nullValue())
                .body(not(containsString(own.secret())));
    }

    @Test
    void linksAreRevokedOnThePageTooByOrganisersOfTheirRoundOnly() {
        Organiser lost = organiser();
        Organiser own = organiser();
        String links = "/v1/rounds/" + round + "/organiser-links";
        new RoundCalls(Places.GATESHEAD).organiser().get(links).then().statusCode(403);
        new RoundCalls(Places.GATESHEAD)
                .organiser()
                .post(links + "/" + lost.id() + "/revocation")
                .then()
                .statusCode(403);
        String other = newcastle.planned("Topic " + UUID.randomUUID());
        newcastle
                .organiser()
                .post("/v1/rounds/" + other + "/organiser-links/" + lost.id() + "/revocation")
                .then()
                .statusCode(404);
        lost.page().then().statusCode(200);

        own.step("revocation", Map.of("link", "x")).then().statusCode(422);
        own.step("revocation", Map.of("link", lost.id())).then().statusCode(303);

        lost.page().then().statusCode(401);
        own.step("revocation", Map.of("link", own.id())).then().statusCode(303);
        own.page().then().statusCode(401);
    }

    private record Organiser(String id, String secret) {

        io.restassured.response.Response page() {
            return call().get("/organise/" + id);
        }

        io.restassured.response.Response form(String element) {
            return call().get("/organise/" + id + "/elements/" + element);
        }

        io.restassured.response.Response step(String step, Map<String, String> fields) {
            return posting(fields).post("/organise/" + id + "/steps/" + step);
        }

        io.restassured.response.Response record(String element, Map<String, String> fields) {
            return posting(fields).post("/organise/" + id + "/elements/" + element);
        }

        private RequestSpecification call() {
            return given().cookie("placewise-organiser", secret).redirects().follow(false);
        }

        private RequestSpecification posting(Map<String, String> fields) {
            return call().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("token", InvitationSecret.offered(secret).formToken())
                    .formParams(fields);
        }
    }

    private Organiser organiser() {
        String link = newcastle
                .organiser()
                .post("/v1/rounds/" + round + "/organiser-links")
                .then()
                .statusCode(201)
                .extract()
                .path("link");
        String[] parts = link.split("/");
        return new Organiser(parts[2], parts[3]);
    }

    private String base() {
        return "/rate/" + seat.invitationId();
    }

    private RequestSpecification rater() {
        return given().cookie("placewise-rater", seat.secret()).redirects().follow(false);
    }

    private String token() {
        String page = rater().get(base() + "/elements/leadership").asString();
        Matcher matcher = TOKEN.matcher(page);
        String made = InvitationSecret.offered(seat.secret()).formToken();
        if (matcher.find()) {
            assertThat(matcher.group(1)).isEqualTo(made);
        }
        return made;
    }

    private io.restassured.response.Response save(String element, Map<String, String> fields) {
        return rater().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(base() + "/elements/" + element);
    }
}
