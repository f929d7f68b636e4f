package org.placewise.indicator.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.cloudevents.CloudEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.observation.file.TableText;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.ProjectFiles;
import org.placewise.testkit.TestClock;
import org.placewise.testkit.Tokens;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ObservationReleaseIT {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    @Inject
    Jdbi jdbi;

    @Inject
    TestClock clock;

    @Inject
    ImportQueue imports;

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    @Test
    void publishesAFingertipsExportWithSeriesAndEvents() {
        Response release = ReleaseApi.settle(ofYear(2011).bytes(), CSV, "fileName", "export.csv");
        release.then()
                .body("state", equalTo("published"))
                .body("format", equalTo("fingertips-csv"))
                .body("index", nullValue())
                .body("rowsRead", equalTo(5))
                .body("rowsExpected", equalTo(5))
                .body("approvedAt", notNullValue())
                .body("changes.added", equalTo(5))
                .body("changes.revised", equalTo(0))
                .body("faults", empty());
        String id = release.path("id");
        assertThat(visible(id)).isEqualTo(5);
        assertThat(texts(
                        "SELECT category_rank || '/' || category_of || ' ' || deprivation_vintage FROM series"
                                + " WHERE indicator_id = ? AND category_rank IS NOT NULL",
                        "93356"))
                .contains("1/10 iod2015");
        assertThat(count("SELECT count(*) FROM release_upload WHERE release_id = CAST(? AS uuid)", id))
                .isZero();
        assertThat(Topics.await("placewise.indicators", 1, event -> isOf(event, "E06000001/93356")))
                .isNotEmpty();
    }

    private static boolean isOf(CloudEvent event, String subject) {
        return subject.equals(event.getSubject()) && event.getType().contains(".series.");
    }

    /** Skipped where the file is not at hand. */
    @Test
    void publishesARealExportAsItWasDownloaded() throws IOException {
        Path file = ProjectFiles.sharedData()
                .orElse(Path.of("absent"))
                .resolve("fingertips")
                .resolve("fingertips_export_CountyUA_real.csv");
        assumeThat(file).as("an export as users download it").isRegularFile();
        ReleaseApi.settle(Files.readAllBytes(file), CSV)
                .then()
                .body("faults", empty())
                .body("state", equalTo("published"))
                .body("rowsExpected", equalTo(852))
                .body("rowsRead", equalTo(852));
    }

    @Test
    void controlsLocalCountsForDisclosure() {
        byte[] file = """
                indicatorId,areaCode,period,sex,value,count,denominator
                93356,E06000001,2010,Persons,45.1,53,117500
                93356,E06000001,2010,Male,5.1,3,58800
                93356,E06000001,2010,Female,85.2,50,58700
                93356,E06000002,2010,Persons,37.2,51,137100
                """.getBytes(StandardCharsets.UTF_8);
        String id = ReleaseApi.settle(file, CSV, "disclosure", "local").path("id");
        assertThat(texts(
                        "SELECT state || ' ' || coalesce(suppression_reason, '') || ' ' || coalesce(count::text, '')"
                                + " FROM observation WHERE release_id = CAST(? AS uuid) ORDER BY source_row",
                        id))
                .containsExactly("P  55", "S small-count ", "S complementary ", "P  50");
        ReleaseApi.settle(file, CSV).then().body("state", equalTo("published")).body("id", not(equalTo(id)));
    }

    @Test
    void publishesTidyCsvAndNdjson() {
        Response tidy = ReleaseApi.settle(file("93553", "E06000010", "1.10"), CSV);
        tidy.then().body("state", equalTo("published")).body("format", equalTo("tidy-csv"));
        Response ndjson = ReleaseApi.settle(
                "{\"indicatorId\":\"93553\",\"areaCode\":\"E06000011\",\"period\":\"2019\",\"value\":12.50}\n"
                        .getBytes(StandardCharsets.UTF_8),
                NDJSON);
        ndjson.then().body("state", equalTo("published")).body("format", equalTo("ndjson"));
        assertThat(texts(
                        "SELECT value::text FROM observation WHERE release_id = CAST(? AS uuid)",
                        ndjson.<String>path("id")))
                .containsExactly("12.50");
    }

    @Test
    void rejectsAFileWithFaultsAndOffersThemAsAFile() {
        Response release = ReleaseApi.settle(
                TableText.fingertips()
                        .with(3, "Value", "n/a")
                        .with(4, "Area Code", "A82003")
                        .with(5, "Value note", "=cmd")
                        .bytes(),
                CSV);
        release.then()
                .body("state", equalTo("rejected"))
                .body("faultCount", equalTo(3))
                .body("faults.code", equalTo(List.of("not-a-number", "area-unknown", "formula-text")))
                .body("faults.row", equalTo(List.of(3, 4, 5)));
        String id = release.path("id");
        Response file = ReleaseApi.read("/v1/releases/" + id + "/faults");
        file.then().statusCode(200).contentType("text/csv").header("Content-Disposition", containsString("attachment"));
        assertThat(file.asString().lines())
                .hasSize(4)
                .startsWith("row,column,code,message")
                .anyMatch(line -> line.startsWith("3,Value,not-a-number,"));
        assertThat(count("SELECT count(*) FROM pg_tables WHERE tablename LIKE '%' || replace(?, '-', '')", id))
                .isZero();
        ReleaseApi.read("/v1/releases/" + id + "/changes").then().statusCode(409);
    }

    @Test
    void makesRepeatedRowsOneAndRefusesRowsThatContradict() {
        TableText same = ofYear(2012).repeated(2).repeated(2);
        ReleaseApi.settle(same.bytes(), CSV)
                .then()
                .body("state", equalTo("published"))
                .body("rowsRead", equalTo(5));
        TableText other = TableText.fingertips().repeated(2).with(7, "Value", "94.0");
        ReleaseApi.settle(other.bytes(), CSV)
                .then()
                .body("state", equalTo("rejected"))
                .body("faults.code", equalTo(List.of("rows-contradict")))
                .body("faults[0].row", equalTo(7))
                .body("faults[0].message", containsString("row 2"));
    }

    @Test
    void checksAFileAndKeepsNothing() {
        byte[] file = file("93553", "E06000012", "3");
        long series = count("SELECT count(*) FROM series WHERE '' = ?", "");
        Response checked = ReleaseApi.settle(file, CSV, "dryRun", true);
        checked.then()
                .body("state", equalTo("checked"))
                .body("faultCount", equalTo(0))
                .body("rowsRead", equalTo(1));
        assertThat(count("SELECT count(*) FROM series WHERE '' = ?", "")).isEqualTo(series);
        String id = checked.path("id");
        ReleaseApi.settle(file, CSV).then().body("id", equalTo(id)).body("state", equalTo("published"));
        ReleaseApi.settle(
                        TableText.tidy()
                                .with(2, "value", "x")
                                .with(3, "value", "y")
                                .bytes(),
                        CSV,
                        "dryRun",
                        true)
                .then()
                .body("state", equalTo("checked"))
                .body("faultCount", equalTo(2));
    }

    @Test
    void waitsForApprovalAndThenForItsTime() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        Response draft = ReleaseApi.settle(file("93553", "E06000013", "4"), CSV, "publication", "on-approval");
        draft.then().body("state", equalTo("draft")).body("approvedAt", nullValue());
        String id = draft.path("id");
        assertThat(visible(id)).isZero();
        ReleaseApi.read("/v1/releases/" + id + "/changes")
                .then()
                .statusCode(200)
                .body("items.change", equalTo(List.of("added")))
                .body("items[0].new.value", equalTo(4));
        ReleaseApi.post("/v1/releases/" + id + "/approvals", Map.of("publishAt", "soon"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/publishAt"));
        ReleaseApi.post("/v1/releases/" + id + "/approvals", Map.of("publishAt", tomorrow.toString()))
                .then()
                .statusCode(200)
                .body("state", equalTo("approved"));
        ReleaseApi.post("/v1/releases/" + id + "/approvals", Map.of())
                .then()
                .statusCode(409)
                .body("detail", containsString("approved"));
        assertThat(visible(id)).isZero();
        clock.advance(Duration.ofDays(1).plusSeconds(1));
        imports.wake();
        ReleaseApi.await(id, "published").then().body("publishedAt", notNullValue());
        assertThat(visible(id)).isEqualTo(1);
    }

    @Test
    void publishesAnApprovedUploadAtItsTime() {
        Instant later = clock.instant().plus(Duration.ofHours(2));
        Response approved = ReleaseApi.settle(file("93553", "E06000014", "5"), CSV, "publishAt", later.toString());
        approved.then().body("state", equalTo("approved"));
        clock.advance(Duration.ofHours(3));
        imports.wake();
        ReleaseApi.await(approved.path("id"), "published");
    }

    @Test
    void revisesKeysAndLeavesWhatSaysTheSame() {
        String first = ReleaseApi.settle(
                        rows("93553,E06000015,2019,7", "93553,E06000016,2019,8", "93553,E06000017,2019,9"), CSV)
                .path("id");
        Response same = ReleaseApi.settle(
                rows("93553,E06000017,2019,9", "93553,E06000016,2019,8.0", "93553,E06000015,2019,7"), CSV);
        same.then().body("changes.unchanged", equalTo(3)).body("changes.added", equalTo(0));
        assertThat(visible(first)).isEqualTo(3);
        assertThat(visible(same.path("id"))).isZero();
        Response second = ReleaseApi.settle(
                rows("93553,E06000016,2019,8.5", "93553,E06000017,2019,9", "93553,E06000018,2019,1"), CSV);
        second.then()
                .body("changes.added", equalTo(1))
                .body("changes.revised", equalTo(1))
                .body("changes.unchanged", equalTo(1));
        String id = second.path("id");
        Response page = ReleaseApi.read("/v1/releases/" + id + "/changes?limit=1");
        page.then()
                .body("items", hasSize(1))
                .body("items[0].change", equalTo("revised"))
                .body("items[0].row", equalTo(2))
                .body("items[0].old.value", equalTo(8))
                .body("items[0].old.releaseId", equalTo(first))
                .body("items[0].new.value", equalTo(8.5f))
                .body("unchangedCount", equalTo(1));
        ReleaseApi.read("/v1/releases/" + id + "/changes?limit=1&cursor=" + page.path("nextCursor"))
                .then()
                .body("items.change", equalTo(List.of("added")))
                .body("nextCursor", nullValue());
        ReleaseApi.read("/v1/releases/" + id + "/changes?cursor=nonsense")
                .then()
                .statusCode(422);
    }

    @Test
    void supersedesAndBringsBackWhenTheLaterReleaseIsWithdrawn() {
        String first = ReleaseApi.settle(rows("93553,E06000019,2019,1", "93553,E06000020,2019,2"), CSV)
                .path("id");
        String second = ReleaseApi.settle(
                        rows("93553,E06000019,2019,1.5", "93553,E06000020,2019,2.5", "93553,E06000021,2019,3"), CSV)
                .path("id");
        ReleaseApi.read("/v1/releases/" + first).then().body("state", equalTo("superseded"));
        ReleaseApi.post("/v1/releases/" + second + "/withdrawals", Map.of("reason", "Of another year"))
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("withdrawalReason", equalTo("Of another year"));
        ReleaseApi.read("/v1/releases/" + first).then().body("state", equalTo("published"));
        assertThat(visible(first)).isEqualTo(2);
        assertThat(visible(second)).isZero();
        ReleaseApi.post("/v1/releases/" + second + "/withdrawals", Map.of("reason", "Again"))
                .then()
                .statusCode(409)
                .body("detail", containsString("withdrawn"));
        Topics.await(
                "placewise.indicators",
                1,
                event -> event.getType().endsWith("series.withdrawn.v1")
                        && "E06000021/93553".equals(event.getSubject()));
    }

    @Test
    void dropsADraftThatIsWithdrawn() {
        String id = ReleaseApi.settle(file("93553", "E06000022", "6"), CSV, "publication", "on-approval")
                .path("id");
        ReleaseApi.post("/v1/releases/" + id + "/withdrawals", Map.of("reason", "Not wanted"))
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        ReleaseApi.post("/v1/releases/" + id + "/withdrawals", Map.of("reason", " "))
                .then()
                .statusCode(422);
    }

    @Test
    void takesTheSameBytesTwiceForOneRelease() {
        byte[] file = file("93553", "E06000023", "6");
        String id = ReleaseApi.settle(file, CSV).path("id");
        ReleaseApi.upload(file, CSV).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void refusesParametersThatItDoesNotKnow() {
        ReleaseApi.upload(
                        file("93553", "E06000024", "6"),
                        CSV,
                        "publication",
                        "never",
                        "disclosure",
                        "all",
                        "publishAt",
                        "x")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("query/publication", "query/disclosure", "query/publishAt"));
    }

    @Test
    void offersATemplateThatItRecognises() {
        Response template = ReleaseApi.read("/v1/release-templates/tidy-csv");
        template.then().statusCode(200).contentType(CSV);
        ReleaseApi.settle((template.asString() + "\n").getBytes(StandardCharsets.UTF_8), CSV)
                .then()
                .body("format", equalTo("tidy-csv"))
                .body("faults.code", everyItem(equalTo("no-rows")));
    }

    @Test
    void letsOnlyAPublisherForAllOfEnglandDecide() {
        String id = ReleaseApi.settle(file("93553", "E06000025", "6"), CSV, "publication", "on-approval")
                .path("id");
        for (String token :
                List.of(Tokens.bearer("reader", Tokens.ENGLAND), Tokens.bearer("indicator-publisher", "E08000021"))) {
            Map.of("/approvals", Map.of(), "/withdrawals", Map.of("reason", "No"))
                    .forEach((path, body) -> given().header("Authorization", token)
                            .contentType("application/json")
                            .body(body)
                            .post("/v1/releases/" + id + path)
                            .then()
                            .statusCode(403));
        }
    }

    /** Other tests have other years, so that each finds what it brings. */
    private static TableText ofYear(int year) {
        TableText table = TableText.fingertips();
        for (int row = 2; row <= 6; row++) {
            table.with(row, "Time period", "" + year).with(row, "Time period Sortable", year + "0000");
        }
        return table;
    }

    private static byte[] file(String indicatorId, String areaCode, String value) {
        return rows(indicatorId + "," + areaCode + ",2019," + value);
    }

    private static byte[] rows(String... rows) {
        return ("indicatorId,areaCode,period,value\n" + String.join("\n", rows) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private long visible(String releaseId) {
        return count("SELECT count(*) FROM observation WHERE visible AND release_id = CAST(? AS uuid)", releaseId);
    }

    private List<String> texts(String sql, String bind) {
        return jdbi.withHandle(
                handle -> handle.select(sql, bind).mapTo(String.class).list());
    }

    private long count(String sql, String bind) {
        return jdbi.withHandle(
                handle -> handle.select(sql, bind).mapTo(Long.class).one());
    }
}
