package org.placewise.indicator.explain;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.indicator.SeriesChanges;
import org.placewise.indicator.series.StoredObservations;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

/** What is told of figures beyond the figures: explanations, profiles, exports and the list of changes. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class ExplainIT {

    @Inject
    Jdbi jdbi;

    @Inject
    SeriesChanges changes;

    @Inject
    ObjectMapper json;

    private StoredObservations.Release publish(String id) {
        StoredObservations stored = StoredObservations.ofNew(jdbi, id, "proportion", 100);
        StoredObservations.Release release = stored.release();
        release.value("E12000002", 2018, "24.5", "24", "27", 245, 1000)
                .value("E12000002", 2019, "25.5", "24", "27", 255, 1000);
        for (int rank = 1; rank <= 10; rank++) {
            release.tenth(
                    "E12000002",
                    2019,
                    rank,
                    (31 - 2 * rank) + "",
                    (30 - 2 * rank) + "",
                    (32 - 2 * rank) + "",
                    300,
                    900 + 10 * rank);
        }
        QuarkusTransaction.requiringNew().run(() -> changes.republish(List.of(id), release.id()));
        return release;
    }

    @Test
    void explainsAnObservationDownToTheRowOfItsFile() {
        StoredObservations.Release release = publish("explained");
        String id = read("/v1/indicators/explained/values?areas=E12000002&periods=2019")
                .path("items[0].observationId");
        read("/v1/explain/" + id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("observation"))
                .body("areaCode", equalTo("E12000002"))
                .body("releases[0].id", equalTo(release.id().toString()))
                .body("releases[0].sha256", notNullValue())
                .body("rows[0].row", equalTo(3))
                .body("formula.text", containsString("Wilson"))
                .body("recomputed", equalTo(25.5f))
                .body("observation.value", equalTo(25.5f));
        read("/v1/explain/" + release.id() + ".99999").then().statusCode(404);
        read("/v1/explain/nonsense").then().statusCode(404);
    }

    @Test
    void makesEveryStoredMeasureAgainFromItsGroups() throws IOException {
        publish("explained-measures");
        List<String> ids =
                read("/v1/indicators/explained-measures/inequality-measures").path("items.measureId");
        assertThat(ids).isNotEmpty();
        int computed = 0;
        for (String id : ids) {
            JsonNode explanation = json.readTree(read("/v1/explain/" + id)
                    .then()
                    .statusCode(200)
                    .body("measure.groups", hasSize(10))
                    .body("rows", hasSize(10))
                    .body("supersededAt", nullValue())
                    .extract()
                    .asString());
            JsonNode stored = explanation.at("/measure/value");
            if (!stored.isNull()) {
                computed++;
                assertThat(explanation.at("/recomputed").asDouble()).isCloseTo(stored.asDouble(), within(1e-12));
            }
        }
        assertThat(computed).isEqualTo(ids.size());
    }

    @Test
    void showsAPlaceInTheOrderOfTheCausalChain() {
        publish("profiled");
        Response profile = read("/v1/areas/E12000002/profile");
        profile.then()
                .statusCode(200)
                .body("areaName", equalTo("North West"))
                .body("stages.stage", hasItem("behaviours"))
                .body("stages.indicators.flatten().indicator.id", hasItem("profiled"));
        String entry = "stages.indicators.flatten().find { it.indicator.id == 'profiled' }";
        profile.then()
                .body(entry + ".latest.period", equalTo("2019"))
                .body(entry + ".trend.word", equalTo("cannot-be-calculated"))
                .body(entry + ".gap.measure.measure", equalTo("sii"));
        read("/v1/areas/E09000001/profile").then().statusCode(200).body("stages", hasSize(0));
        read("/v1/areas/E09999999/profile").then().statusCode(404);
    }

    @Test
    void exportsExactlyWhatTheManifestSays() throws Exception {
        publish("exported");
        for (String dataset : List.of("observations", "inequality-measures", "indicators", "areas")) {
            for (String format : List.of("csv", "ndjson")) {
                JsonNode manifest = json.readTree(read("/v1/exports/" + dataset + "/manifest?format=" + format)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
                Response export = read("/v1/exports/" + dataset + "?format=" + format + "&version="
                        + manifest.at("/version").asText().replace("/", "%2F"));
                export.then()
                        .statusCode(200)
                        .header("Dataset-Version", manifest.at("/version").asText());
                byte[] bytes = export.asByteArray();
                assertThat((long) bytes.length).isEqualTo(manifest.at("/bytes").asLong());
                assertThat(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                        .isEqualTo(manifest.at("/sha256").asText());
                long rows = new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .count();
                assertThat(rows).isEqualTo(manifest.at("/rows").asLong() + (format.equals("csv") ? 1 : 0));
            }
        }
        read("/v1/exports/secrets").then().statusCode(404);
        read("/v1/exports/areas?format=xml").then().statusCode(422);
        read("/v1/exports/areas?version=1").then().statusCode(409);
    }

    @Test
    void listsWhatHasChangedSinceWithTombstones() {
        StoredObservations.Release release = publish("followed");
        String since = read("/v1/series?indicator=followed")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("nextUpdatedSince");
        release.withdraw();
        QuarkusTransaction.requiringNew().run(() -> changes.republish(List.of("followed"), release.id()));
        read("/v1/series?indicator=followed&includeDeleted=true&updatedSince=" + since)
                .then()
                .body("items", hasSize(0))
                .body("deletedItems.id", contains("E12000002/followed"));
        read("/v1/series?area=E00000000&indicator=nothing")
                .then()
                .statusCode(422)
                .body("errors", hasSize(2));
    }

    private static Response read(String path) {
        return given().urlEncodingEnabled(false)
                .header("Authorization", Tokens.bearer("reader"))
                .get(path);
    }
}
