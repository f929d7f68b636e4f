package org.placewise.assessment.round;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.kit.identity.Roles;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;
import org.placewise.testkit.Topics;

/**
 * Two runs of one round in which raters say different things. While it is open, everything that anybody but the rater can read is
 * read with every role in both, and nothing differs.
 */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class RoundLeakIT {

    private static final Pattern IDENTIFIERS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern INSTANTS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");
    private static final Pattern POSITIONS = Pattern.compile("\"(nextUpdatedSince|nextCursor)\":\"[^\"]*\"");
    private static final Pattern FORM_TOKENS = Pattern.compile("[0-9a-f]{64}");
    private static final String TOPIC = "Topic of the leak test";

    private final RoundCalls leeds = new RoundCalls(Places.LEEDS);

    @BeforeEach
    void publishPlaces() {
        Places.publish();
    }

    @Test
    void nothingOfAnOpenRoundDependsOnWhatRatersSay() {
        Map<String, String> low = readWhileOpen(seats -> {
            seats.get(0).rateAll(1);
            seats.get(1).rateAll(1);
            seats.get(2).rate("leadership", RoundCalls.level(1)).then().statusCode(200);
        });
        Map<String, String> high = readWhileOpen(seats -> {
            seats.get(0).rateAll(4);
            seats.get(1).rateAll(2);
            RoundCalls.ELEMENTS.forEach(element -> seats.get(1)
                    .rate(element, "{\"answer\": \"not-known\", \"rationale\": \"A telling word\"}")
                    .then()
                    .statusCode(200));
            seats.get(2).rate("leadership", RoundCalls.level(3)).then().statusCode(200);
            seats.get(2).rate("whole-system", RoundCalls.level(4)).then().statusCode(200);
        });

        assertThat(low).hasSizeGreaterThan(100).isEqualTo(high);
        assertThat(high.values()).noneMatch(text -> text.contains("telling"));
    }

    @Test
    void theComparisonSeesADifferenceOnceTheRoundHasClosed() {
        String one = closedWith(1);
        String other = closedWith(4);

        assertThat(one).isNotEqualTo(other);
    }

    private String closedWith(int level) {
        String round = leeds.planned(TOPIC);
        RoundCalls.Seat seat = leeds.invite(round, "nhs");
        leeds.step(round, "opening").then().statusCode(200);
        seat.rateAll(level);
        leeds.step(round, "closing").then().statusCode(200);
        return comparable(leeds.get(round));
    }

    private Map<String, String> readWhileOpen(Consumer<List<RoundCalls.Seat>> raters) {
        String round = leeds.planned(TOPIC);
        List<RoundCalls.Seat> seats = List.of(
                leeds.invite(round, "local-authority"), leeds.invite(round, "nhs"), leeds.invite(round, "vcse"));
        RoundCalls.Seat onlooker = leeds.invite(round, "community");
        leeds.step(round, "opening").then().statusCode(200);
        raters.accept(seats);
        Map<String, String> read = new TreeMap<>();
        List<String> callers = new ArrayList<>(Roles.ALL);
        callers.add("nobody");
        callers.add("another rater");
        for (String caller : callers) {
            for (String path : paths(round, seats)) {
                read.put(
                        caller + " GET " + IDENTIFIERS.matcher(path).replaceAll("id"),
                        read.getOrDefault(
                                        caller + " GET "
                                                + IDENTIFIERS.matcher(path).replaceAll("id"),
                                        "")
                                + comparable(as(caller, onlooker).get(path)));
            }
            read.put(
                    caller + " agreement",
                    comparable(as(caller, onlooker)
                            .contentType(ContentType.JSON)
                            .header("If-Match", "*")
                            .body("{\"outcome\": \"no-agreement\", \"reason\": \"A probe\"}")
                            .put("/v1/rounds/" + round + "/agreements/leadership")));
            read.put(
                    caller + " conclusion",
                    comparable(as(caller, onlooker).post("/v1/rounds/" + round + "/conclusion")));
            read.put(
                    caller + " stale closing",
                    comparable(
                            as(caller, onlooker).header("If-Match", "\"1\"").post("/v1/rounds/" + round + "/closing")));
        }
        read.put("organiser's page", comparable(organisersPage(round)));
        for (RoundCalls.Seat seat : seats) {
            read.merge(
                    "another rater's page",
                    comparable(
                            given().cookie("placewise-rater", onlooker.secret()).get("/rate/" + seat.invitationId())),
                    String::concat);
        }
        read.put("events", events(round));
        leeds.step(round, "closing").then().statusCode(200);
        return read;
    }

    private io.restassured.response.Response organisersPage(String round) {
        String link = leeds.organiser()
                .post("/v1/rounds/" + round + "/organiser-links")
                .then()
                .statusCode(201)
                .extract()
                .path("link");
        String[] parts = link.split("/");
        io.restassured.response.Response page =
                given().cookie("placewise-organiser", parts[3]).get("/organise/" + parts[2]);
        page.then().statusCode(200);
        return page;
    }

    private static List<String> paths(String round, List<RoundCalls.Seat> seats) {
        List<String> paths = new ArrayList<>(List.of(
                "/v1/rounds/" + round,
                "/v1/rounds/" + round + "/invitations",
                "/v1/rounds/" + round + "/comments",
                "/v1/rounds/" + round + "/turns/1",
                "/v1/rounds/" + round + "/proposals",
                "/v1/rounds?state=open&gssCode=" + Places.LEEDS,
                "/v1/rounds?state=draft&gssCode=" + Places.LEEDS,
                "/v1/assessments?gssCode=" + Places.LEEDS,
                "/v1/assessments?state=draft&gssCode=" + Places.LEEDS,
                "/v1/events",
                "/v1/dead-letters"));
        seats.forEach(seat -> {
            paths.add("/v1/ratings/" + seat.invitationId());
            paths.add("/v1/ratings/" + seat.invitationId() + "/results");
        });
        return paths;
    }

    private static RequestSpecification as(String caller, RoundCalls.Seat onlooker) {
        return switch (caller) {
            case "nobody" -> given();
            case "another rater" -> given().header("Authorization", "Invitation " + onlooker.secret());
            default -> given().header("Authorization", Tokens.bearer(caller, Places.ENGLAND));
        };
    }

    private static String events(String round) {
        return Topics.await(
                        "placewise.assessments", 1, event -> event.getSubject().startsWith(round))
                .stream()
                .map(event -> event.getType()
                        + event.getExtension("entityversion")
                        + plain(ContractChecks.data(event).toString()))
                .toList()
                .toString();
    }

    private static String comparable(io.restassured.response.Response response) {
        return response.statusCode() + " " + response.header("ETag") + " " + plain(response.asString());
    }

    private static String plain(String text) {
        String masked =
                INSTANTS.matcher(IDENTIFIERS.matcher(text).replaceAll("id")).replaceAll("then");
        return FORM_TOKENS
                .matcher(POSITIONS.matcher(masked).replaceAll("position"))
                .replaceAll("token");
    }
}
