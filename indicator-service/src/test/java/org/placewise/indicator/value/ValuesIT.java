package org.placewise.indicator.value;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.indicator.SeriesChanges;
import org.placewise.indicator.series.StoredObservations;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ValuesIT {

    private static final String ID = "values-read";
    private static final String VALUES = "/v1/indicators/" + ID + "/values";

    @Inject
    Jdbi jdbi;

    @Inject
    SeriesChanges changes;

    @BeforeEach
    void storeOnce() {
        if (given().header("Authorization", Tokens.bearer("reader"))
                        .get("/v1/indicators/" + ID)
                        .statusCode()
                == 404) {
            store();
        }
    }

    private void store() {
        StoredObservations stored = StoredObservations.ofNew(jdbi, ID, "proportion", 100);
        StoredObservations.Release release = stored.release();
        for (int year = 2014; year <= 2019; year++) {
            release.value("E92000001", year, "20.10", "20", "20.2", 201_000, 1_000_000)
                    .value("E12000001", year, "22.5", "22", "23", 22_500, 100_000)
                    .value("E08000021", year, "25.5", "24", "27", 255, 1000)
                    .value("E08000037", year, "20.5", "19", "22", 205, 1000)
                    .value("E07000163", year, "18", "17", "19.5", 180, 1000);
        }
        release.suppressed("E08000022", 2019);
        for (int rank = 1; rank <= 10; rank++) {
            release.tenth(
                    "E92000001", 2019, rank, (30 - rank) + ".5", (30 - rank) + ".1", (30 - rank) + ".9", 300, 1000);
        }
        QuarkusTransaction.requiringNew().run(() -> changes.republish(List.of(ID), release.id()));
    }

    @Test
    void readsValuesOfAllPeopleWithTheirBenchmarkAndTheTrendOfTheLast() {
        read(VALUES + "?areas=E08000021&latest=true")
                .then()
                .statusCode(200)
                .body("indicatorId", equalTo(ID))
                .body("items", hasSize(1))
                .body("items[0].areaName", equalTo("Newcastle upon Tyne"))
                .body("items[0].areaType", equalTo("metropolitan-district"))
                .body("items[0].period", equalTo("2019"))
                .body("items[0].state", equalTo("published"))
                .body("items[0].benchmark.word", equalTo("worse"))
                .body("items[0].trend.word", equalTo("no-significant-change"))
                .body("items[0].datasetVersion", notNullValue())
                .body("items[0].publishedAt", notNullValue())
                .body("items[0].methodVersion", equalTo("series/1"))
                .body("nextCursor", nullValue());
        assertThat(read(VALUES + "?areas=E92000001&periods=2014").asString()).contains("\"value\":20.10,");
    }

    @Test
    void comparesWithAnyAncestorAndOnlyWithAreasInside() {
        read(VALUES + "?areas=E08000021,E07000163&periods=20190000&benchmark=E12000001")
                .then()
                .statusCode(200)
                .body("items.find { it.areaCode == 'E08000021' }.benchmark.word", equalTo("worse"))
                .body("items.find { it.areaCode == 'E08000021' }.benchmark.value", equalTo(22.5f))
                .body("items.find { it.areaCode == 'E07000163' }.benchmark", nullValue());
    }

    @Test
    void findsAreasByTypeAndAncestor() {
        read(VALUES + "?areaType=metropolitan-district&ancestor=E12000001&latest=true")
                .then()
                .body("items.areaCode", containsInAnyOrder("E08000021", "E08000037", "E08000022"));
        read(VALUES + "?areaType=region&latest=true").then().body("items.areaCode", contains("E12000001"));
        read(VALUES + "?areas=E09000001").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void tellsWhyAFigureIsNotThere() {
        read(VALUES + "?areas=E08000022")
                .then()
                .body("items[0].state", equalTo("suppressed"))
                .body("items[0].value", nullValue())
                .body("items[0].suppressionReason", equalTo("by-publisher"));
    }

    @Test
    void readsDeprivationTenths() {
        read(VALUES + "?inequality=deprivation")
                .then()
                .body("items", hasSize(10))
                .body("items.quantiles", everyItem(equalTo(10)))
                .body("items.deprivationVintage", everyItem(equalTo("iod2019")));
        read(VALUES + "?category=Decile%201").then().body("items", hasSize(1)).body("items[0].quantile", equalTo(1));
    }

    @Test
    void answersAFormerCodeWithItsLastDayAndSuccessors() {
        read(VALUES + "?areas=E07000163&latest=true")
                .then()
                .body("formerAreas[0].successors", contains("E06000065"))
                .body("formerAreas[0].validTo", equalTo("2023-03-31"))
                .body("items[0].areaSuccessors", contains("E06000065"));
    }

    @Test
    void listsAllValuesPageByPageWithoutRepeatingOne() {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            Response page = read(VALUES + "?limit=7" + (cursor == null ? "" : "&cursor=" + cursor));
            ids.addAll(page.then().statusCode(200).extract().path("items.observationId"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(ids).hasSize(31);
        assertThat(new HashSet<>(ids)).hasSize(31);
    }

    @Test
    void namesEveryFilterThatMeansSomethingUnknown() {
        read(VALUES
                        + "?areaType=parish&ancestor=E99999999&areas=E08000021,E08999999&sex=X&age=Y&category=Z&benchmark=E1")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "query/areaType",
                                "query/ancestor",
                                "query/benchmark",
                                "query/areas",
                                "query/sex",
                                "query/age",
                                "query/category"));
        read("/v1/indicators/unheard-of/values").then().statusCode(404);
        read(VALUES + "?cursor=abc").then().statusCode(422);
        read(VALUES + "?limit=1001").then().statusCode(422);
        given().get(VALUES).then().statusCode(401);
    }

    @Test
    void streamsAllValuesAsCsvAndAsLinesOfJson() {
        String csv = readAs(VALUES, "text/csv").then().statusCode(200).extract().asString();
        assertThat(csv.lines()).hasSize(32);
        assertThat(csv.lines().findFirst().orElseThrow()).startsWith("observationId,areaCode,areaName");
        assertThat(csv).contains(",20.10,20,20.2,");
        Response lines = readAs(VALUES + "?latest=true", "application/x-ndjson");
        lines.then().statusCode(200);
        assertThat(lines.getHeaders().getValues("Vary")).contains("Accept");
        assertThat(lines.asString().lines()).hasSize(6).allMatch(line -> line.startsWith("{\"observationId\""));
    }

    @Test
    void sparesTheCallerWhatItHas() {
        Response first = read(VALUES);
        given().header("Authorization", Tokens.bearer("reader"))
                .header("If-None-Match", first.getHeader("ETag"))
                .get(VALUES)
                .then()
                .statusCode(304);
    }

    private static Response read(String path) {
        return readAs(path, "application/json");
    }

    private static Response readAs(String path, String type) {
        return given().urlEncodingEnabled(false)
                .accept(type)
                .header("Authorization", Tokens.bearer("reader"))
                .get(path);
    }
}
