package org.placewise.kit.notes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class HttpIT {

    private static final String NEWCASTLE = "E08000021";
    private static final Duration HOUR = Duration.ofHours(1);

    private static RequestSpecification assessor() {
        return given().header("Authorization", Tokens.bearer("assessor", NEWCASTLE))
                .contentType(ContentType.JSON);
    }

    @Test
    void everyFaultOfABodyIsListedWithPointerAndCode() {
        assessor()
                .body("{\"title\":\"\",\"weight\":null,\"lines\":[{\"text\":\"a\"},{\"text\":\" \"}]}")
                .post("/v1/notes")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"))
                .body("type", equalTo("https://placewise.org/problems/invalid"))
                .body("instance", equalTo("/v1/notes"))
                .body("violations", nullValue())
                .body("errors.pointer", contains("/lines/1/text", "/title", "/weight"))
                .body("errors.code", contains("not-blank", "not-blank", "not-null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/notes?updatedSince=%00", "/v1/notes?unknown=a%00b", "/v1/notes/%00"})
    void anAddressWithANulCharacterCannotBeRead(String address) {
        assessor()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("nul-character"));
    }

    @Test
    void everyBrokenRuleIsListed() {
        assessor()
                .body("{\"title\":\"!no\",\"weight\":-1,\"lines\":[]}")
                .post("/v1/notes")
                .then()
                .statusCode(422)
                .body("errors.code", contains("shouting", "negative"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"title":"a","weight":1,"lines":[],"colour":"red"} | /colour
                    {"title":"a","weight":"heavy","lines":[]}          | /weight
                    {"title":{},"weight":1,"lines":[]}                 | /title
                    """)
    void whatCannotBeReadIsNamed(String body, String pointer) {
        assessor()
                .body(body)
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "[]", "not json", "{\"title\":\"a\"} trailing"})
    void brokenJsonIsABadRequest(String body) {
        assessor().body(body).post("/v1/notes").then().statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"title":"a","title":"b","weight":1,"lines":[]} | named twice
                    {"title":"a","weight":NaN,"lines":[]}           | line 1
                    {"title":"a","weight":1,"lines":[]}}            | line 1
                    {"title":"a","weight":"heavy","lines":[]}       | Write a number
                    {"title":{},"weight":1,"lines":[]}              | Write a text
                    {"title":"a","weight":1,"lines":{}}             | Write a list
                    {"title":"a","weight":1,"colour":"red"}         | known are lines, title, weight
                    """)
    void whatCannotBeReadIsSaidWithoutAWordOfTheProgram(String body, String said) {
        assessor()
                .body(body)
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString(said))
                .body("field", nullValue())
                .body(not(containsString("java")))
                .body(not(containsString("jackson")))
                .body(not(containsString("placewise.kit")));
    }

    @Test
    void aTokenWhosePlacesAreNoGssCodesCoversNone() {
        String odd =
                Tokens.token("odd", List.of("assessor"), List.of("E0800002\u0000", "\u0000", "x".repeat(9_000)), HOUR);
        given().header("Authorization", "Bearer " + odd)
                .post("/v1/notes/places/" + NEWCASTLE)
                .then()
                .statusCode(403)
                .body("code", equalTo("place-not-covered"));
    }

    static Stream<Object> oddClaims() {
        return Stream.of(
                "E08000021",
                Map.of("E08000021", true),
                7,
                true,
                List.of(1, true, List.of("E08000021"), Map.of("a", "E08000021")),
                IntStream.range(0, 700).mapToObj(i -> "X%08d".formatted(i)).toList(),
                "\u0000");
    }

    @ParameterizedTest
    @MethodSource("oddClaims")
    void aTokenWhosePlacesAreNoListOfCodesCoversNone(Object places) {
        given().header("Authorization", Tokens.bearer("assessor", Map.of("places", places)))
                .post("/v1/notes/places/" + NEWCASTLE)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("place-not-covered"))
                .body("detail.length()", lessThan(1_000));
    }

    @ParameterizedTest
    @MethodSource("oddClaims")
    void aTokenWhoseRolesAreNoListOfRolesMayDoNothing(Object roles) {
        given().header("Authorization", Tokens.bearer("assessor", Map.of("roles", roles), NEWCASTLE))
                .post("/v1/notes/places/" + NEWCASTLE)
                .then()
                .statusCode(anyOf(equalTo(401), equalTo(403)))
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource("oddClaims")
    void aTokenWhoseHolderHasAnOddNameDoesNoHarm(Object name) {
        for (String claim : List.of("sub", "upn", "azp", "preferred_username")) {
            given().header("Authorization", Tokens.bearer("assessor", Map.of(claim, name), NEWCASTLE))
                    .post("/v1/notes/places/" + NEWCASTLE)
                    .then()
                    .statusCode(lessThan(500));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0000", " ", "\u200b", "a\nb"})
    void aTokenWhoseHolderHasNoNameThatCanBeKeptIsRefused(String subject) {
        String odd = Tokens.token(subject, List.of("assessor"), List.of(NEWCASTLE), HOUR);
        given().header("Authorization", "Bearer " + odd)
                .get("/v1/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void whatTheHostHeaderSaysLeadsNobodyElsewhere() {
        assessor()
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .post("/v1/notes/moved")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/v1/notes/a?b=c"))
                .header("Strict-Transport-Security", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/notes",
                "/v1/notes/a",
                "/v1/notes/missing",
                "/v1/notes/broken",
                "/v1/nothing",
                "/undeclared",
                "/nothing/of/ours",
                "/%00"
            })
    void everyAnswerSaysWhatABrowserAndACacheMayDoWithIt(String address) {
        assessor()
                .get(address)
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
                .header("Cache-Control", not(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e401"})
    void aNumberOfMoreDigitsThanAnythingHasIsNotRead(String number) {
        assessor()
                .body("{\"title\":\"a\",\"weight\":" + number + ",\"lines\":[]}")
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/weight"))
                .body("errors[0].message", equalTo("Write a number of at most 400 digits here."));
    }

    @Test
    void aBodyOfMoreFaultsThanAreToldIsRefusedAtOnce() {
        assessor()
                .body("{\"title\":\"a\",\"weight\":1,\"lines\":[" + "{},".repeat(300_000) + "{}]}")
                .post("/v1/notes")
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"));
        assessor()
                .body("{\"title\":\"a\",\"weight\":1,\"lines\":[" + "{},".repeat(3_000) + "{}]}")
                .post("/v1/notes")
                .then()
                .statusCode(422)
                .body("errors", hasSize(101))
                .body("errors[100].code", equalTo("more-faults"));
    }

    @Test
    void whatTheServiceRefusesByItselfIsSaidInPlainWords() {
        assessor()
                .delete("/v1/notes")
                .then()
                .statusCode(405)
                .body("detail", containsString("does not answer to this method"));
        assessor()
                .contentType("text/plain")
                .body("a")
                .post("/v1/notes")
                .then()
                .statusCode(415)
                .body("detail", containsString("does not read the media type"));
        assessor()
                .accept("image/png")
                .get("/v1/notes/a")
                .then()
                .statusCode(406)
                .body("detail", containsString("Accept"));
        assessor()
                .get("/v1/notes?limit=many")
                .then()
                .body("errors[0].message", equalTo("“many” cannot be read. Write a whole number that fits."));
    }

    @Test
    void connectionsInTheClearStayWithHttp1() throws Exception {
        try (HttpClient modern =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/notes"))
                    .build();
            assertThat(modern.send(request, BodyHandlers.discarding()).version())
                    .isEqualTo(HttpClient.Version.HTTP_1_1);
        }
    }

    @Test
    void aMissingBodyIsAFault() {
        assessor().post("/v1/notes").then().statusCode(422);
    }

    @Test
    void aParameterOutOfBoundsIsNamed() {
        assessor().get("/v1/notes?limit=1001").then().statusCode(422).body("errors.pointer", contains("query/limit"));
    }

    @Test
    void aParameterThatIsNoNumberIsNamed() {
        assessor()
                .get("/v1/notes?limit=many")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("query/limit"));
    }

    @Test
    void decimalsKeepTheirDigits() {
        assessor()
                .body("{\"title\":\"a\",\"weight\":0.1000000000000000000001,\"lines\":[]}")
                .post("/v1/notes")
                .then()
                .statusCode(200)
                .body(containsString("0.1000000000000000000001"));
    }

    @Test
    void aRequestIdIsMirroredAndNamedInProblems() {
        String id = "0191a1e2-1111-7000-8000-00000000abcd";
        assessor()
                .header("X-Request-ID", id)
                .get("/v1/notes/missing")
                .then()
                .statusCode(404)
                .header("X-Request-ID", equalTo(id))
                .body("requestId", equalTo(id))
                .body("detail", equalTo("There is no note missing."));
    }

    @Test
    void aRequestIdThatIsNoUuidIsReplaced() {
        assessor()
                .header("X-Request-ID", "<script>")
                .get("/v1/notes/a")
                .then()
                .header("X-Request-ID", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void anInternalErrorTellsNothingOfItsCause() {
        assessor()
                .get("/v1/notes/broken")
                .then()
                .statusCode(500)
                .body("code", equalTo("internal-error"))
                .body(not(containsString("secret detail")));
    }

    @Test
    void aDatabaseThatIsAwayOrBusyIsToldWithWhenToTryAgain() {
        assessor()
                .get("/v1/notes/busy")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("2"))
                .body("code", equalTo("unavailable"));
    }

    @Test
    void unknownPathsMethodsAndTypesAreProblemsToo() {
        assessor().get("/v1/nothing").then().statusCode(404).body("code", equalTo("not-found"));
        assessor().delete("/v1/notes").then().statusCode(405).body("code", equalTo("method-not-allowed"));
        assessor().contentType("text/plain").body("a").post("/v1/notes").then().statusCode(415);
        assessor().accept("image/png").get("/v1/notes/a").then().statusCode(406);
    }

    @Test
    void changesNeedTheVersionTheyWereMadeOn() {
        String body = "{\"title\":\"a\",\"weight\":1,\"lines\":[]}";
        assessor().body(body).put("/v1/notes/a").then().statusCode(428).body("code", equalTo("if-match-required"));
        assessor()
                .header("If-Match", "\"6\"")
                .body(body)
                .put("/v1/notes/a")
                .then()
                .statusCode(412);
        assessor()
                .header("If-Match", "\"7\"")
                .body(body)
                .put("/v1/notes/a")
                .then()
                .statusCode(200);
    }

    @Test
    void aVersionTheCallerHoldsIsNotSentAgain() {
        assessor().get("/v1/notes/a").then().statusCode(200).header("ETag", equalTo("\"7\""));
        assessor().header("If-None-Match", "\"7\"").get("/v1/notes/a").then().statusCode(304);
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        given().get("/v1/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("errors", hasSize(0));
    }

    @Test
    void aTokenThatHasExpiredOrWasNotSignedByTheIssuerIsRefused() {
        String expired = Tokens.token("late", List.of("assessor"), List.of(), Duration.ofHours(-1));
        given().header("Authorization", "Bearer " + expired)
                .get("/v1/notes")
                .then()
                .statusCode(401);
        String forged = Tokens.bearer("assessor").replaceAll("[^.]{20}$", "AAAAAAAAAAAAAAAAAAAA");
        given().header("Authorization", forged).get("/v1/notes").then().statusCode(401);
    }

    @Test
    void aRoleThatDoesNotSufficeIsRefusedAndAnAdministratorHasAllRoles() {
        String body = "{\"title\":\"a\",\"weight\":1,\"lines\":[]}";
        given().header("Authorization", Tokens.bearer("reader"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/notes")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-allowed"));
        given().header("Authorization", Tokens.bearer("administrator"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/notes")
                .then()
                .statusCode(200);
    }

    @Test
    void anOperationWithoutADeclaredRoleIsRefusedForEverybody() {
        given().header("Authorization", Tokens.bearer("administrator"))
                .get("/undeclared")
                .then()
                .statusCode(403);
    }

    @Test
    void aPlaceOutsideTheTokenIsRefusedByName() {
        assessor().post("/v1/notes/places/" + NEWCASTLE).then().statusCode(204);
        assessor()
                .post("/v1/notes/places/E08000037")
                .then()
                .statusCode(403)
                .body("code", equalTo("place-not-covered"))
                .body("detail", containsString("E08000037"));
    }
}
