package org.placewise.indicator.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.cloudevents.CloudEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.Measure;
import org.placewise.indicator.deprivation.file.File7Fixture;
import org.placewise.indicator.file.Upload;
import org.placewise.kit.id.Ids;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ReleaseIT {

    private static final String PUBLISHED = "org.placewise.indicator.deprivation-profile.published.v1";
    private static final String LSOA = "LSOA code (2021)";

    @Inject
    Jdbi jdbi;

    @Test
    void publishesANationalFileWithAProfileAndAnEventForEveryArea() {
        File7Fixture file = File7Fixture.national(Edition.IOD2025, 1);
        Response release = ReleaseApi.uploadAndAwait(file.bytes());
        release.then()
                .body("state", equalTo("published"))
                .body("index", equalTo("iod2025"))
                .body("fileName", equalTo("File_7.csv"))
                .body("rowsRead", equalTo(file.lsoas()))
                .body("rowsExpected", equalTo(file.lsoas()))
                .body("faultCount", equalTo(0))
                .body("publishedAt", notNullValue());
        String id = release.path("id");
        List<CloudEvent> events = Topics.await("placewise.indicators", 296 + 21 + 9 + 42 + 1, event -> isOf(event, id));
        ContractChecks.assertKeepContract(events);
        assertThat(events.stream().map(CloudEvent::getSubject).collect(Collectors.toSet()))
                .hasSameSizeAs(events)
                .contains("E08000021/iod2025", "E92000001/iod2025", "E54000050/iod2025", "E10000014/iod2025");
        assertThat(count("SELECT count(*) FROM lsoa_deprivation WHERE release_id = CAST(? AS uuid)", id))
                .isEqualTo(file.lsoas());
        assertThat(count("SELECT count(*) FROM release_upload WHERE release_id = CAST(? AS uuid)", id))
                .isZero();
    }

    @Test
    void answersTheProfileOfAnAreaWithItsProvenance() {
        Response release = ReleaseApi.uploadAndAwait(
                File7Fixture.national(Edition.IOD2019, 2).bytes());
        String id = release.path("id");
        Response profile = ReleaseApi.read("/v1/areas/E07000163/deprivation-profile?release=" + id);
        profile.then()
                .statusCode(200)
                .body("areaName", equalTo("Craven"))
                .body("validTo", equalTo("2023-03-31"))
                .body("successors", equalTo(List.of("E06000065")))
                .body("missing", nullValue())
                .body("profile.release.id", equalTo(id))
                .body("profile.release.sha256", equalTo(release.<String>path("sha256")))
                .body("profile.release.licence", equalTo("Open Government Licence v3.0"))
                .body("profile.lsoaVintage", equalTo("2011"))
                .body("profile.methodVersion", equalTo("iod-profile/2"))
                .body("profile.lsoaCount", equalTo(3))
                .body("profile.deciles.decile", equalTo(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)))
                .body("profile.nationalRank.of", equalTo(317))
                .body("profile.domains.missingReason", everyItem(nullValue()));
        given().header("Authorization", Tokens.bearer("reader"))
                .header("If-None-Match", profile.getHeader("ETag"))
                .get("/v1/areas/E07000163/deprivation-profile?release=" + id)
                .then()
                .statusCode(304);
        ReleaseApi.read("/v1/areas/E07000163/deprivation-profile?release=iod2019")
                .then()
                .body("profile.index", equalTo("iod2019"));
        ReleaseApi.read("/v1/areas/E06000065/deprivation-profile?release=" + id)
                .then()
                .statusCode(200)
                .body("profile", nullValue())
                .body("missing.code", equalTo("not-in-release"));
        ReleaseApi.read("/v1/areas/E08000021/deprivation-profile?release=iod1999")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("query/release"));
        ReleaseApi.read("/v1/areas/E99999999/deprivation-profile").then().statusCode(404);
    }

    @Test
    void prefersTheNewestEdition() {
        ReleaseApi.uploadAndAwait(File7Fixture.national(Edition.IOD2025, 3).bytes());
        ReleaseApi.uploadAndAwait(File7Fixture.national(Edition.IOD2019, 4).bytes());
        ReleaseApi.read("/v1/areas/E08000021/deprivation-profile").then().body("profile.index", equalTo("iod2025"));
        ReleaseApi.read("/v1/areas/E07000163/deprivation-profile").then().body("profile.index", equalTo("iod2019"));
    }

    @Test
    void givesALaterReleaseOfTheSameEditionAHigherVersion() {
        String first = ReleaseApi.uploadAndAwait(
                        File7Fixture.national(Edition.IOD2025, 5).bytes())
                .path("id");
        String second = ReleaseApi.uploadAndAwait(
                        File7Fixture.national(Edition.IOD2025, 6).bytes())
                .path("id");
        ReleaseApi.read("/v1/areas/E08000021/deprivation-profile?release=iod2025")
                .then()
                .body("profile.release.id", equalTo(second));
        assertThat(version(second)).isEqualTo(version(first) + 1);
    }

    private static long version(String releaseId) {
        CloudEvent event = Topics.await(
                        "placewise.indicators",
                        1,
                        candidate -> isOf(candidate, releaseId)
                                && candidate.getSubject().equals("E08000021/iod2025"))
                .getFirst();
        return Long.parseLong(event.getExtension("entityversion").toString());
    }

    @Test
    void takesTheSameFileTwiceForOneRelease() {
        byte[] file = File7Fixture.national(Edition.IOD2025, 7).bytes();
        String id = ReleaseApi.uploadAndAwait(file).path("id");
        ReleaseApi.upload(file)
                .then()
                .statusCode(200)
                .header("Location", containsString("/v1/releases/" + id))
                .body("id", equalTo(id))
                .body("state", equalTo("published"));
        Topics.await("placewise.indicators", 369, event -> isOfBundledArea(event, id));
        assertThat(Topics.events("placewise.indicators").stream().filter(event -> isOfBundledArea(event, id)))
                .hasSize(369);
    }

    /** Other tests define local places, which have profiles too. */
    private static boolean isOfBundledArea(CloudEvent event, String releaseId) {
        return isOf(event, releaseId) && !event.getSubject().startsWith("L");
    }

    @Test
    void takesARejectedFileUpAgainUnderTheSameIdentity() {
        byte[] file = File7Fixture.national(Edition.IOD2025, 8)
                .with(3, LSOA, "nonsense")
                .bytes();
        String id = ReleaseApi.uploadAndAwait(file).path("id");
        ReleaseApi.upload(file).then().statusCode(202).body("id", equalTo(id));
        ReleaseApi.await(id)
                .then()
                .body("state", equalTo("rejected"))
                .body("faults.code", equalTo(List.of("lsoa-code-invalid")));
    }

    static List<HostileFile> hostileFiles() {
        File7Fixture whole = File7Fixture.national(Edition.IOD2025, 10);
        byte[] bytes = whole.bytes();
        String income = Measure.INCOME.scoreHeading();
        return List.of(
                new HostileFile("cut off in a row", Arrays.copyOf(bytes, bytes.length / 2), "row-truncated", null),
                new HostileFile(
                        "wrong encoding",
                        national(11).with(4, "LSOA name (2021)", "Caf\u00e9").bytes(StandardCharsets.ISO_8859_1),
                        "not-utf-8",
                        5),
                new HostileFile("UTF-16", national(12).bytes(StandardCharsets.UTF_16), "not-utf-8", 1),
                new HostileFile(
                        "duplicate LSOA",
                        national(13).with(9, LSOA, whole.row(3).getFirst()).bytes(),
                        "lsoa-duplicate",
                        10),
                new HostileFile(
                        "unknown district",
                        national(14)
                                .with(9, "Local Authority District code (2024)", "E07999999")
                                .bytes(),
                        "district-unknown",
                        10),
                new HostileFile(
                        "missing column", national(15).withoutColumn(income).bytes(), "column-missing", 1),
                new HostileFile(
                        "not a number", national(16).with(6, income, "n/a").bytes(), "not-a-number", 7),
                new HostileFile(
                        "an extract", national(17).onlyDistrict("E08000021").bytes(), "not-national", null),
                new HostileFile(
                        "not our table", "name,age\nAnn,7\n".getBytes(StandardCharsets.UTF_8), "edition-unknown", 1),
                new HostileFile("bytes of no file", new byte[5_000], "edition-unknown", 1));
    }

    record HostileFile(String name, byte[] bytes, String code, Integer row) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static File7Fixture national(int salt) {
        return File7Fixture.national(Edition.IOD2025, salt);
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void rejectsAHostileFileWholeAndNamesTheFault(HostileFile file) {
        Response release = ReleaseApi.uploadAndAwait(file.bytes());
        release.then().body("state", equalTo("rejected")).body("publishedAt", nullValue());
        assertThat(release.<Integer>path("faultCount")).isPositive();
        assertThat(release.<List<String>>path("faults.code")).contains(file.code());
        if (file.row() != null) {
            assertThat(release.<Integer>path("faults.find { it.code == '" + file.code() + "' }.row"))
                    .isEqualTo(file.row());
        }
        String id = release.path("id");
        assertThat(count("SELECT count(*) FROM lsoa_deprivation WHERE release_id = CAST(? AS uuid)", id))
                .isZero();
        assertThat(count("SELECT count(*) FROM release_upload WHERE release_id = CAST(? AS uuid)", id))
                .isZero();
        ReleaseApi.read("/v1/areas/E08000021/deprivation-profile?release=" + id)
                .then()
                .statusCode(200)
                .body("missing.code", equalTo("release-not-published"));
    }

    @Test
    void refusesABodyOverTheLimitWhetherItSaysItsLengthOrNot() throws IOException, InterruptedException {
        int limit = 1024
                * 1024
                * ConfigProvider.getConfig()
                        .getValue("placewise.releases.upload-limit", String.class)
                        .transform(text -> Integer.parseInt(text.replace("M", "")));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.BodyPublisher known = BodyPublishers.ofByteArray(new byte[limit + 1]);
            HttpRequest.BodyPublisher streamed =
                    BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[limit + 1]));
            for (HttpRequest.BodyPublisher body : List.of(known, streamed)) {
                HttpResponse<String> answer = client.send(
                        request("/v1/releases")
                                .header("Content-Type", "text/csv")
                                .POST(body)
                                .build(),
                        BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(413);
                assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                        .contains("application/problem+json");
                assertThat(answer.body()).contains("too-large");
            }
        }
    }

    @Test
    void refusesAnEmptyBodyAndAnotherMediaType() {
        ReleaseApi.upload(new byte[0]).then().statusCode(400).body("code", equalTo("empty-body"));
        given().header("Authorization", Tokens.bearer("indicator-publisher", Tokens.ENGLAND))
                .contentType("application/json")
                .body("{}")
                .post("/v1/releases")
                .then()
                .statusCode(415);
    }

    @Test
    void refusesAFileNameWithAPath() {
        given().header("Authorization", Tokens.bearer("indicator-publisher", Tokens.ENGLAND))
                .contentType("text/csv")
                .queryParam("fileName", "../../etc/passwd")
                .body("a")
                .post("/v1/releases")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("query/fileName"));
    }

    @Test
    void letsOnlyAPublisherForAllOfEnglandUpload() {
        upload(Tokens.bearer("reader", Tokens.ENGLAND), 403);
        upload(Tokens.bearer("assessor", Tokens.ENGLAND), 403);
        upload(Tokens.bearer("board-officer", Tokens.ENGLAND), 403);
        upload(Tokens.bearer("indicator-publisher", "E08000021"), 403);
        upload(Tokens.bearer("indicator-publisher"), 403);
        given().contentType("text/csv").body("a").post("/v1/releases").then().statusCode(401);
    }

    private static void upload(String authorisation, int status) {
        given().header("Authorization", authorisation)
                .contentType("text/csv")
                .body("a")
                .post("/v1/releases")
                .then()
                .statusCode(status);
    }

    @Test
    void tellsItsProgressAsServerSentEventsUntilTheEnd() throws IOException, InterruptedException {
        String id = ReleaseApi.upload(File7Fixture.national(Edition.IOD2025, 20).bytes())
                .path("id");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest follow = request("/v1/releases/" + id + "/progress")
                    .header("Accept", "text/event-stream")
                    .build();
            HttpResponse<InputStream> answer = client.send(follow, BodyHandlers.ofInputStream());
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            List<String> events = new String(answer.body().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("data:"))
                    .toList();
            assertThat(events)
                    .allSatisfy(event -> assertThat(event).contains(id))
                    .last()
                    .asString()
                    .contains("\"published\"");
            assertThat(Set.copyOf(events)).as("events that repeat nothing").hasSameSizeAs(events);
        }
        ReleaseApi.read("/v1/releases/019a9d2c-5c00-7b1e-9c53-2f6a3d0e4b11/progress")
                .then()
                .statusCode(404);
    }

    /** The rows are what a service leaves behind that is killed while it loads. */
    @Test
    void goesOnWithAnImportThatWasInterrupted() throws IOException {
        String id = interrupted(File7Fixture.national(Edition.IOD2025, 21).bytes(), "loading", 1);
        ReleaseApi.await(id).then().body("state", equalTo("published")).body("attempts", equalTo(2));
    }

    @Test
    void givesUpAnImportThatNeverEnds() throws IOException {
        String id = interrupted(
                File7Fixture.national(Edition.IOD2025, 22).bytes(), "profiling", ImportRelease.MOST_ATTEMPTS);
        ReleaseApi.await(id)
                .then()
                .body("state", equalTo("rejected"))
                .body("faults.code", equalTo(List.of("import-interrupted")));
        ReleaseApi.upload(File7Fixture.national(Edition.IOD2025, 22).bytes())
                .then()
                .statusCode(202)
                .body("id", equalTo(id));
        ReleaseApi.await(id).then().body("state", equalTo("published"));
    }

    private String interrupted(byte[] file, String state, int attempts) throws IOException {
        String id = Ids.next().toString();
        try (Upload upload = Upload.receive(new ByteArrayInputStream(file), file.length)) {
            byte[] content = Files.readAllBytes(upload.file());
            jdbi.useTransaction(handle -> {
                handle.execute("""
                        INSERT INTO release (id, sha256, bytes, received_at, received_by, state, rows_expected, rows_read,
                            attempts, fault_count, faults, version, approved_at)
                        VALUES (CAST(? AS uuid), ?, ?, now(), 'test', ?, 10, 10, ?, 0, '[]', 9, now())
                        """, id, upload.sha256(), upload.bytes(), state, attempts);
                handle.execute(
                        "INSERT INTO release_upload (release_id, content) VALUES (CAST(? AS uuid), ?)", id, content);
            });
        }
        return id;
    }

    @Test
    void listsReleasesByPage() {
        ReleaseApi.uploadAndAwait(File7Fixture.national(Edition.IOD2025, 30).bytes());
        ReleaseApi.uploadAndAwait(File7Fixture.national(Edition.IOD2025, 31).bytes());
        Response first = ReleaseApi.read("/v1/releases?limit=1");
        first.then().statusCode(200).body("items.size()", equalTo(1)).body("nextCursor", notNullValue());
        Response second = ReleaseApi.read("/v1/releases?limit=1&cursor=" + first.path("nextCursor"));
        assertThat(second.<String>path("items[0].id")).isNotEqualTo(first.path("items[0].id"));
        ReleaseApi.read("/v1/releases?limit=0").then().statusCode(422).body("errors.pointer", hasItem("query/limit"));
        ReleaseApi.read("/v1/releases?limit=1001").then().statusCode(422);
    }

    @Test
    void answersAReleaseWithAnEntityTag() {
        Response release = ReleaseApi.uploadAndAwait(
                File7Fixture.national(Edition.IOD2025, 32).bytes());
        given().header("Authorization", Tokens.bearer("indicator-publisher", Tokens.ENGLAND))
                .header("If-None-Match", release.getHeader("ETag"))
                .get("/v1/releases/" + release.path("id"))
                .then()
                .statusCode(304);
        ReleaseApi.read("/v1/releases/019a9d2c-5c00-7b1e-9c53-2f6a3d0e4b11")
                .then()
                .statusCode(404);
        ReleaseApi.read("/v1/releases/none").then().statusCode(404);
    }

    private static boolean isOf(CloudEvent event, String releaseId) {
        return event.getType().equals(PUBLISHED)
                && ContractChecks.data(event).at("/release/id").asText().equals(releaseId);
    }

    private long count(String sql, String id) {
        return jdbi.withHandle(
                handle -> handle.select(sql, id).mapTo(Long.class).one());
    }

    private static HttpRequest.Builder request(String path) {
        String root = "http://localhost:" + io.restassured.RestAssured.port;
        return HttpRequest.newBuilder(URI.create(root + path))
                .header("Authorization", Tokens.bearer("indicator-publisher", Tokens.ENGLAND));
    }
}
