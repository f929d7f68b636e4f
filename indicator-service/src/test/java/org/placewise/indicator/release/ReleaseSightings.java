package org.placewise.indicator.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.placewise.testkit.TestClock;
import org.placewise.testkit.Tokens;

/** Every caller × every state of a release × everything that takes the id of one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReleaseSightings {

    /** Stands in figures that not everybody may see. */
    private static final String FIGURE = "4711.25";

    private final String uploader = publisher("ursula", Tokens.ENGLAND);
    private final String approver = publisher("albert", Tokens.ENGLAND);

    /** Callers to whom only what is published exists; null has no token. */
    private final Map<String, @Nullable String> outsiders = outsiders();

    private final List<String> insiders = List.of(approver, Tokens.bearer("administrator"));

    private static final List<String> PATHS = List.of(
            "/v1/releases/%s",
            "/v1/releases/%s/progress",
            "/v1/releases/%s/faults",
            "/v1/releases/%s/changes",
            "/v1/explain/%s.2",
            "/v1/areas/E08000021/deprivation-profile?release=%s");

    private static int files;

    @Inject
    TestClock clock;

    /** Whether callers without a token may read. */
    abstract boolean open();

    private static Map<String, @Nullable String> outsiders() {
        Map<String, @Nullable String> outsiders = new LinkedHashMap<>();
        outsiders.put("nobody", null);
        outsiders.put(
                "without a role",
                "Bearer " + Tokens.token("somebody", List.of(), List.of(Tokens.ENGLAND), Duration.ofHours(1)));
        outsiders.put("reader", Tokens.bearer("reader", Tokens.ENGLAND));
        outsiders.put("assessor", Tokens.bearer("assessor", Tokens.ENGLAND));
        outsiders.put("board officer", Tokens.bearer("board-officer", Tokens.ENGLAND));
        outsiders.put("publisher of one place", publisher("ursula", "E08000021"));
        return outsiders;
    }

    private static String publisher(String name, String place) {
        return "Bearer " + Tokens.token(name, List.of("indicator-publisher"), List.of(place), Duration.ofHours(1));
    }

    @Test
    void whatIsNotPublishedIsForNobodyButPublishers() {
        for (Map.Entry<String, String> release : unpublished().entrySet()) {
            for (String path : PATHS) {
                outsiders.forEach((caller, token) -> assertThat(seen(token, path, release.getValue()))
                        .as(release.getKey() + " at " + path + " for " + caller)
                        .isEqualTo(seen(token, path, UUID.randomUUID().toString()))
                        .doesNotContain(FIGURE));
            }
            for (String token : insiders) {
                assertThat(get(token, "/v1/releases/" + release.getValue()).statusCode())
                        .as(release.getKey())
                        .isEqualTo(200);
                assertThat(get(token, "/v1/releases/" + release.getValue() + "/faults")
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void whatWasWithdrawnIsToldWithoutAFigure() {
        for (boolean disclosive : List.of(false, true)) {
            String id = withdrawn(disclosive);
            for (String path : PATHS.subList(0, 5)) {
                outsiders.forEach((caller, token) -> {
                    Response answer = get(token, path.formatted(id));
                    assertThat(answer.statusCode()).as(path + " for " + caller).isIn(refused(token, 410));
                    assertThat(answer.asString()).doesNotContain(FIGURE);
                    if (answer.statusCode() == 410) {
                        assertThat(answer.<String>path("code")).isEqualTo("withdrawn");
                        assertThat(answer.<String>path("withdrawalReason")).isEqualTo("Of another year");
                        assertThat(answer.<String>path("withdrawnAt")).isNotBlank();
                        assertThat(answer.<Boolean>path("disclosive")).isEqualTo(disclosive);
                    }
                });
            }
            for (String token : insiders) {
                assertThat(get(token, "/v1/releases/" + id).statusCode()).isEqualTo(200);
                assertThat(get(token, "/v1/explain/" + id + ".2").statusCode()).isEqualTo(disclosive ? 410 : 200);
                assertThat(get(token, "/v1/releases/" + id + "/changes").statusCode())
                        .isEqualTo(disclosive ? 410 : 200);
            }
        }
    }

    @Test
    void whatIsPublishedIsForEverybodyAndItsPublishersForPublishers() {
        String id = published(file(FIGURE));
        outsiders.forEach((caller, token) -> {
            for (String path : PATHS.subList(0, 5)) {
                assertThat(get(token, path.formatted(id)).statusCode())
                        .as(path + " for " + caller)
                        .isIn(refused(token, 200));
            }
            assertThat(get(token, "/v1/releases/" + id).asString()).doesNotContain("ursula", "albert");
        });
        Response release = get(approver, "/v1/releases/" + id);
        assertThat(release.<String>path("receivedBy")).isEqualTo("ursula");
        assertThat(release.<String>path("approvedBy")).isEqualTo("albert");
    }

    @Test
    void theListIsOfWhatIsPublishedAndTellsOfWhatWasWithdrawn() {
        String since = get(Tokens.bearer("reader"), "/v1/releases?limit=1000").path("nextUpdatedSince");
        List<String> hidden = List.copyOf(unpublished().values());
        String published = published(file("1"));
        String withdrawn = withdrawn(false);
        Awaitility.await("what was withdrawn is told of")
                .atMost(Duration.ofSeconds(30))
                .until(() -> followed(Tokens.bearer("reader"), since)
                        .<List<String>>path("deletedItems.id")
                        .contains(withdrawn));
        outsiders.forEach((caller, token) -> {
            Response list = followed(token, since);
            if (list.statusCode() == 200) {
                assertThat(list.<List<String>>path("items.id"))
                        .as(caller)
                        .contains(published)
                        .doesNotContain(withdrawn);
                assertThat(list.asString()).as(caller).doesNotContain(hidden);
            }
        });
        assertThat(followed(approver, since).<List<String>>path("items.id"))
                .contains(published, withdrawn)
                .containsAll(hidden);
    }

    @Test
    void aLineThatOnlyADraftHasIsUnknown() {
        settle(
                "indicatorId,areaCode,period,categoryType,category,value\n93553,E06000009," + year()
                        + ",Kind of ward,Unheard of,1\n",
                "publication",
                "on-approval");
        Response unknown = get(Tokens.bearer("reader"), "/v1/indicators/93553/values?category=Unheard%20of");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.<String>path("errors[0].code")).isEqualTo("unknown-category");
    }

    @Test
    void aLaterReleaseDoesNotRepeatWhatItHadRevised() {
        String year = year();
        String first = published(row(year, FIGURE));
        String second = published(row(year, "2"));
        post(approver, first, "withdrawals", Map.of("reason", "Of another year"));
        Response changes = get(Tokens.bearer("reader"), "/v1/releases/" + second + "/changes");
        assertThat(changes.<String>path("items[0].change")).isEqualTo("revised");
        assertThat(changes.<String>path("items[0].old.state")).isEqualTo("withdrawn");
        assertThat(changes.asString()).doesNotContain(FIGURE);
        assertThat(get(approver, "/v1/releases/" + second + "/changes").asString())
                .contains(FIGURE);
    }

    private Response followed(@Nullable String token, String since) {
        return get(token, "/v1/releases?limit=1000&includeDeleted=true&updatedSince=" + since);
    }

    /** One release of each state that is not published. */
    private Map<String, String> unpublished() {
        Map<String, String> releases = new LinkedHashMap<>();
        releases.put("draft", settle(file(FIGURE), "publication", "on-approval"));
        String embargoed = settle(file(FIGURE), "publication", "on-approval");
        String tomorrow = clock.instant().plus(Duration.ofDays(1)).toString();
        post(approver, embargoed, "approvals", Map.of("publishAt", tomorrow));
        releases.put("embargoed", embargoed);
        releases.put("rejected", settle(file("“" + FIGURE + "”"), "publication", "on-approval"));
        releases.put("checked", settle(file(FIGURE), "dryRun", true));
        String dropped = settle(file(FIGURE), "publication", "on-approval");
        post(approver, dropped, "withdrawals", Map.of("reason", "Not wanted"));
        releases.put("dropped draft", dropped);
        return releases;
    }

    private String withdrawn(boolean disclosive) {
        String id = published(file(FIGURE));
        post(approver, id, "withdrawals", Map.of("reason", "Of another year", "disclosive", disclosive));
        return id;
    }

    private String published(String file) {
        String id = settle(file, "publication", "on-approval");
        post(approver, id, "approvals", Map.of());
        Awaitility.await("publication of " + id)
                .atMost(Duration.ofSeconds(60))
                .until(() -> get(approver, "/v1/releases/" + id).path("state").equals("published"));
        return id;
    }

    private String settle(String file, Object... parameters) {
        RequestSpecification request = given().header("Authorization", uploader).contentType("text/csv");
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        String id = request.body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/releases")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Awaitility.await("end of import " + id).atMost(Duration.ofSeconds(60)).until(() -> List.of(
                        "draft", "rejected", "checked")
                .contains(get(approver, "/v1/releases/" + id).<String>path("state")));
        return id;
    }

    /** Each file is of a year of its own, so that none revises another. */
    private String file(String value) {
        return row(year(), value);
    }

    private static String row(String year, String value) {
        return "indicatorId,areaCode,period,value\n93553,E06000009," + year + "," + value + "\n";
    }

    private String year() {
        return Integer.toString((open() ? 2050 : 1950) + files++);
    }

    static void post(String token, String id, String what, Map<String, ?> body) {
        given().header("Authorization", token)
                .contentType("application/json")
                .body(body)
                .post("/v1/releases/" + id + "/" + what)
                .then()
                .statusCode(200);
    }

    /** What may be answered where others get this: without a token nothing, unless reading is open. */
    private List<Integer> refused(@Nullable String token, int otherwise) {
        List<Integer> statuses = new ArrayList<>(List.of(otherwise));
        if (token == null && !open()) {
            statuses.set(0, 401);
        }
        return statuses;
    }

    /** The answer without what differs between any two. */
    private static String seen(@Nullable String token, String path, String id) {
        Response answer = get(token, path.formatted(id));
        return answer.statusCode() + " "
                + answer.asString().replace(id, "<id>").replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    static Response get(@Nullable String token, String path) {
        RequestSpecification request = given().urlEncodingEnabled(false);
        if (token != null) {
            request.header("Authorization", token);
        }
        return request.get(path);
    }
}
