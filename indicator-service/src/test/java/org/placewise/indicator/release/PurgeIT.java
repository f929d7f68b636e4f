package org.placewise.indicator.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.TestClock;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class PurgeIT {

    private static final String CSV = "text/csv";

    @Inject
    Jdbi jdbi;

    @Inject
    TestClock clock;

    @Inject
    PurgeRelease purgeRelease;

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    @Test
    void faultsOfAListOfPatientsRepeatNothingThatIdentifiesThem() {
        Response release =
                ReleaseApi.settle(bytes("""
                        indicatorId,areaCode,period,sex,age,value,note,NHS number,Zachariah Quill 9434765919
                        93553,9434765919,Zachariah Quill 1956,12/03/1956,Zachariah Quill,943 476 5919,=Zachariah,1,2
                        Zachariah Quill,AB123456C,zachariah@example.org,Persons,All ages,9434765919,NE1 4ST,1,2
                        """), CSV, "fileName", "Patient 9434765919.csv", "publication", "on-approval");
        release.then().body("state", equalTo("rejected"));
        String id = release.path("id");
        release = ReleaseApi.settle(bytes("""
                        indicatorId,areaCode,period,sex,age,value,note
                        93553,9434765919,Zachariah Quill 1956,12/03/1956,Zachariah Quill,943 476 5919,=Zachariah
                        Zachariah Quill,AB123456C,zachariah@example.org,Persons,All ages,9434765919,NE1 4ST
                        """), CSV, "publication", "on-approval");
        assertThat(release.<Integer>path("faultCount")).isGreaterThan(6);
        for (String told : List.of(
                release.asString(),
                ReleaseApi.read("/v1/releases/" + id).asString(),
                ReleaseApi.read("/v1/releases/" + id + "/faults").asString(),
                ReleaseApi.read("/v1/releases/" + release.path("id") + "/faults")
                        .asString())) {
            assertThat(told)
                    .doesNotContainIgnoringCase("zachariah")
                    .doesNotContain("9434765919", "943 476", "12/03/1956", "AB123456C", "NE1 4ST");
        }
        assertThat(places("Zachariah")).isEmpty();
        assertThat(places("9434765919")).isEmpty();
    }

    @Test
    void aRefusedUploadIsPurgedAndTheFactKept() {
        byte[] file = bytes("indicatorId,areaCode,period,value\n93553,QQ7654321,1901,QQ7654322\n");
        String id = ReleaseApi.settle(file, CSV, "fileName", "QQ7654323.csv", "publication", "on-approval")
                .path("id");
        assertThat(places("QQ765432")).isNotEmpty();
        ReleaseApi.post("/v1/releases/" + id + "/purges", Map.of("reason", " "))
                .then()
                .statusCode(422);
        purge(id);
        assertThat(places("QQ765432")).isEmpty();
        ReleaseApi.read("/v1/releases/" + id)
                .then()
                .body("state", equalTo("rejected"))
                .body("purgedAt", notNullValue())
                .body("fileName", nullValue())
                .body("faults", empty())
                .body("faultCount", equalTo(2))
                .body("sha256", notNullValue());
        List<String> facts = jdbi.withHandle(handle -> handle.select(
                        "SELECT purged_by || ': ' || reason || ' ' || fault_count || ' ' || rows FROM release_purge"
                                + " WHERE release_id = CAST(? AS uuid)",
                        id)
                .mapTo(String.class)
                .list());
        assertThat(facts).containsExactly("test-indicator-publisher: The wrong file 2 1");
        ReleaseApi.post("/v1/releases/" + id + "/purges", Map.of("reason", "Again"))
                .then()
                .statusCode(409)
                .body("code", equalTo("not-in-this-state"));
        ReleaseApi.settle(file, CSV, "publication", "on-approval")
                .then()
                .body("id", equalTo(id))
                .body("purgedAt", nullValue());
    }

    @Test
    void aWithdrawnReleaseLeavesNothingAndIsStillToldOf() {
        String header = "indicatorId,areaCode,period,categoryType,category,value,note\n";
        String row = "93553,E06000011,%s,Kind of ward,%s,%s,%s\n";
        String id = published(header + row.formatted("1902", "Wd8765432", "5", "Nt8765432"));
        String later = published("indicatorId,areaCode,period,categoryType,category,value\n"
                + "93553,E06000011,1902,Kind of ward,Wd8765432,6\n");
        ReleaseApi.post("/v1/releases/" + id + "/purges", Map.of("reason", "Too early"))
                .then()
                .statusCode(409);
        ReleaseApi.post("/v1/releases/" + id + "/withdrawals", Map.of("reason", "Of single people", "disclosive", true))
                .then()
                .statusCode(200);
        purge(id);
        Awaitility.await("events are told")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(places("Nt8765432")).isEmpty());
        ReleaseApi.read("/v1/explain/" + id + ".2").then().statusCode(410).body("disclosive", equalTo(true));
        ReleaseApi.read("/v1/releases/" + later + "/changes")
                .then()
                .body("items[0].change", equalTo("revised"))
                .body("items[0].old.state", equalTo("withdrawn"))
                .body("items[0].old.value", nullValue());
        ReleaseApi.post("/v1/releases/" + later + "/withdrawals", Map.of("reason", "Too"))
                .then()
                .statusCode(200);
        purge(later);
        Awaitility.await("events are told")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(places("Wd8765432")).isEmpty());
    }

    @Test
    void aDraftThatWasDroppedLeavesNothing() {
        String file =
                "indicatorId,areaCode,period,categoryType,category,value\n93553,E06000012,1903,Kind of ward,Dr8765432,5\n";
        String id = ReleaseApi.settle(bytes(file), CSV, "publication", "on-approval")
                .path("id");
        ReleaseApi.post("/v1/releases/" + id + "/withdrawals", Map.of("reason", "Not wanted"))
                .then()
                .statusCode(200);
        purge(id);
        assertThat(places("Dr8765432")).isEmpty();
    }

    @Test
    void refusedUploadsArePurgedByThemselvesAfterAMonth() {
        byte[] file = bytes("indicatorId,areaCode,period,value\n93553,RR7654321,1904,1\n");
        String id = ReleaseApi.settle(file, CSV, "publication", "on-approval").path("id");
        clock.advance(Duration.ofDays(29));
        purgeRelease.purgeRefused();
        assertThat(places("RR7654321")).isNotEmpty();
        clock.advance(Duration.ofDays(1).plusMinutes(1));
        Awaitility.await("no import is in the way")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    purgeRelease.purgeRefused();
                    assertThat(places("RR7654321")).isEmpty();
                });
        ReleaseApi.read("/v1/releases/" + id).then().body("purgedAt", notNullValue());
    }

    private static void purge(String id) {
        Awaitility.await("purge of " + id)
                .atMost(Duration.ofSeconds(30))
                .until(() -> ReleaseApi.post("/v1/releases/" + id + "/purges", Map.of("reason", "The wrong file"))
                                .statusCode()
                        == 200);
    }

    private static String published(String file) {
        Response release = ReleaseApi.settle(bytes(file), CSV, "publication", "on-success");
        release.then().body("faults", empty()).body("state", equalTo("published"));
        return release.path("id");
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    /** Every column of every table that holds this text or these bytes. */
    private List<String> places(String text) {
        return jdbi.withHandle(handle -> {
            List<Map<String, Object>> columns = handle.select("""
                            SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c
                            JOIN information_schema.tables t USING (table_schema, table_name)
                            WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
                              AND NOT (SELECT relispartition FROM pg_class WHERE oid = to_regclass(quote_ident(c.table_name)))
                              AND c.data_type IN ('text', 'character varying', 'character', 'json', 'jsonb', 'bytea', 'ARRAY')
                            """).mapToMap().list();
            return columns.stream()
                    .filter(column -> handle.select(
                                    "SELECT EXISTS (SELECT 1 FROM \"" + column.get("table_name") + "\" WHERE position("
                                            + (column.get("data_type").equals("bytea")
                                                    ? "convert_to(?, 'UTF8') IN \"" + column.get("column_name") + "\""
                                                    : "? IN \"" + column.get("column_name") + "\"::text")
                                            + ") > 0)",
                                    text)
                            .mapTo(Boolean.class)
                            .one())
                    .map(column -> column.get("table_name") + "." + column.get("column_name"))
                    .toList();
        });
    }
}
