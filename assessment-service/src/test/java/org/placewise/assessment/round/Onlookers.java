package org.placewise.assessment.round;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.config.DecoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewise.assessment.Places;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.export.Dataset;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.word.Word;
import org.placewise.testkit.Management;
import org.placewise.testkit.Tokens;

/**
 * Everybody but the raters themselves, reading all that there is to read while a round is open: every GET of the published
 * description, the pages, and what a step that is refused says. A GET that is new is read too, or the test says that it does not
 * know how.
 */
final class Onlookers {

    private static final Pattern POSITIONS =
            Pattern.compile("\"(nextUpdatedSince|nextCursor)\":\"[^\"]*\"|\"failedAttempts\":\\d+");
    private static final Pattern COUNTED = Pattern.compile("(\"}|^\\w+) .*");
    private static final String NOBODYS = new UUID(0, 1).toString();
    private static final String REQUEST_ID = "X-Request-ID";
    private static final int PATIENCE_MILLIS = 20_000;
    private static final RestAssuredConfig IMPATIENT = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders())
            .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", PATIENCE_MILLIS));

    private final OpenedRound opened;
    private final String assessmentId;

    /** Those who look at this round, and at an assessment of the same place. */
    Onlookers(OpenedRound opened, String assessmentId) {
        this.opened = opened;
        this.assessmentId = assessmentId;
    }

    /** What each of them reads, by who it is and what is asked: status, headers and body, byte by byte. */
    Map<String, String> readEverything() {
        Map<String, String> read = new TreeMap<>();
        List<String> addresses = addresses();
        for (String caller : Stream.concat(Roles.ALL.stream(), Stream.of("organiser", "nobody"))
                .toList()) {
            addresses.forEach(address ->
                    read.put(caller + " GET " + address, comparable(as(caller).get(address))));
            refusedSteps(caller).forEach((step, answer) -> read.put(caller + " " + step, comparable(answer)));
        }
        attemptsOfAnotherRater().forEach((what, answer) -> read.put(what, comparable(answer)));
        return read;
    }

    /** The series of the metrics that people cause, with their values where no reading moves them. */
    static List<String> metrics() {
        return Management.given()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line ->
                        !line.matches("(#|jvm_|process_|system_|worker_pool|netty_|vertx_|kafka_|agroal_|executor_).*"))
                .map(line -> line.startsWith("http_") ? COUNTED.matcher(line).replaceFirst("$1") : line)
                .sorted()
                .toList();
    }

    private List<String> addresses() {
        JsonNode paths = TestJson.tree(Management.openApiJson()).path("paths");
        List<String> addresses = new ArrayList<>(List.of(
                "/assets/rounds.css",
                "/assessments/" + assessmentId,
                "/organise/" + opened.organiserLink(),
                "/organise/" + opened.organiserLink() + "/elements/leadership",
                "/v1/rounds?state=open&gssCode=" + Places.LEEDS,
                "/v1/rounds?state=draft&gssCode=" + Places.LEEDS,
                "/v1/rounds?updatedSince=2026-01-01T00:00:00Z",
                "/v1/assessments?state=draft&gssCode=" + Places.LEEDS,
                "/v1/assessments/" + assessmentId + "/change?since=" + assessmentId,
                "/v1/assessments/" + assessmentId + "/comparison?with=" + assessmentId));
        Word.words(Dataset.class).forEach(dataset -> addresses.add("/v1/exports/" + dataset + "?format=ndjson"));
        paths.properties().forEach(path -> {
            if (path.getValue().has("get")) {
                addresses.addAll(filled(path.getKey()));
            }
        });
        return addresses;
    }

    /** The addresses that a path of the description stands for. */
    private List<String> filled(String template) {
        Stream<String> addresses = Stream.of(template.replace("/rounds/{id}", "/rounds/" + opened.round())
                .replace("/assessments/{id}", "/assessments/" + assessmentId)
                .replace("/QuestionnaireResponse/{id}", "/QuestionnaireResponse/" + assessmentId)
                .replace("/Questionnaire/{id}", "/Questionnaire/tool-a.1.0")
                .replaceAll("/(events|dead-letters|instrument-mappings)/\\{id}", "/$1/" + NOBODYS)
                .replace("{instrumentId}", "tool-a")
                .replace("{version}", "1.0")
                .replace("{turn}", "1"));
        addresses = each(addresses, "{dataset}", Word.words(Dataset.class));
        addresses = each(
                addresses,
                "{invitationId}",
                opened.seats().stream().map(RoundCalls.Seat::invitationId).toList());
        return addresses
                .peek(address -> {
                    if (address.contains("{")) {
                        throw new AssertionError("say what to read at " + template);
                    }
                })
                .toList();
    }

    private static Stream<String> each(Stream<String> addresses, String parameter, List<String> values) {
        return addresses.flatMap(address -> address.contains(parameter)
                ? values.stream().map(value -> address.replace(parameter, value))
                : Stream.of(address));
    }

    private Map<String, Response> refusedSteps(String caller) {
        String round = "/v1/rounds/" + opened.round();
        return Map.of(
                "agreement",
                as(caller)
                        .contentType(ContentType.JSON)
                        .header("If-Match", "*")
                        .body("{\"outcome\": \"no-agreement\", \"reason\": \"A probe\"}")
                        .put(round + "/agreements/leadership"),
                "conclusion",
                as(caller).post(round + "/conclusion"),
                "stale closing",
                as(caller).header("If-Match", "\"1\"").post(round + "/closing"),
                "proposal",
                as(caller)
                        .contentType(ContentType.JSON)
                        .body("{\"element\": \"leadership\", \"cause\": \"A probe\", \"suggestion\": \"A probe\"}")
                        .post(round + "/proposals"));
    }

    /** What the rater who only looks is shown as a rater. */
    Map<String, String> readAsARater() {
        RoundCalls.Seat onlooker = opened.onlooker();
        return Map.of(
                "own sheet",
                comparable(as(onlooker).get("/v1/ratings/" + onlooker.invitationId())),
                "own results",
                comparable(as(onlooker).get("/v1/ratings/" + onlooker.invitationId() + "/results")),
                "own page",
                comparable(inBrowser(onlooker).get("/rate/" + onlooker.invitationId())));
    }

    /** Each with the other's own secret; that is counted, and nothing else of it is told. */
    private Map<String, Response> attemptsOfAnotherRater() {
        RoundCalls.Seat onlooker = opened.onlooker();
        List<RoundCalls.Seat> seats = opened.seats();
        return Map.of(
                "another rater, sheet",
                as(onlooker).get("/v1/ratings/" + seats.get(0).invitationId()),
                "another rater, results",
                as(onlooker).get("/v1/ratings/" + seats.get(1).invitationId() + "/results"),
                "another rater, page",
                inBrowser(onlooker).get("/rate/" + seats.get(2).invitationId()));
    }

    private static RequestSpecification inBrowser(RoundCalls.Seat rater) {
        return given().config(IMPATIENT).header(REQUEST_ID, NOBODYS).cookie("placewise-rater", rater.secret());
    }

    private static RequestSpecification as(RoundCalls.Seat rater) {
        return rater.rater().config(IMPATIENT).header(REQUEST_ID, NOBODYS);
    }

    private RequestSpecification as(String caller) {
        RequestSpecification request =
                given().config(IMPATIENT).redirects().follow(false).header(REQUEST_ID, NOBODYS);
        return switch (caller) {
            case "nobody" -> request;
            case "organiser" ->
                request.header("Authorization", Tokens.bearer(Roles.ASSESSOR, Places.LEEDS))
                        .cookie("placewise-organiser", opened.organiserSecret());
            default -> request.header("Authorization", Tokens.bearer(caller, Places.ENGLAND));
        };
    }

    /** But for the position in a list, which counts the transactions of the whole database, and its share in the length. */
    private static String comparable(Response response) {
        String body = new String(response.asByteArray(), StandardCharsets.UTF_8);
        String steady = POSITIONS.matcher(body).replaceAll("position");
        String headers = response.headers().asList().stream()
                .map(header -> header.getName() + ": "
                        + (header.hasSameNameAs(new Header("Content-Length", "")) && !steady.equals(body)
                                ? Integer.parseInt(header.getValue()) - body.length() + steady.length()
                                : header.getValue()))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
        return response.statusCode() + " " + headers + " " + steady;
    }
}
