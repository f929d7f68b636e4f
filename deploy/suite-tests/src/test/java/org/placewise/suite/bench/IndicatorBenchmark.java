package org.placewise.suite.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewise.local.SuiteService;
import org.placewise.local.demo.DeprivationFile;
import org.placewise.suite.http.Api;
import org.placewise.suite.running.Figures;
import org.placewise.suite.running.ReferenceData;
import org.placewise.suite.running.RunningSuite;
import org.placewise.suite.running.Tables;

/** What the indicator service takes for its heavy work, beside what PostgreSQL alone takes for the same rows. */
class IndicatorBenchmark {

    private static final int ROWS = Integer.getInteger("bench.rows", 1_000_000);
    private static final int READERS = Integer.getInteger("bench.readers", 50);
    private static final int WARM_UP = 3;
    private static final int RUNS = 5;

    private static RunningSuite suite;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() {
        suite = RunningSuite.start("bench", UnaryOperator.identity());
        ReferenceData.awaitArrival(suite);
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    private static Api publisher() {
        return suite.api(SuiteService.INDICATOR, "indicator-publisher");
    }

    @Test
    void importOfTheIndicesOfDeprivation() throws Exception {
        Path file = iod();
        Uploads uploads = new Uploads(publisher());
        try (Connection database = suite.database(SuiteService.INDICATOR)) {
            Repeated copy = Repeated.of(1, RUNS, () -> RawCopy.secondsIn(database, file));
            Repeated visible = Repeated.of(WARM_UP, RUNS, () -> {
                Files.writeString(file, "\n", StandardOpenOption.APPEND);
                return uploads.secondsToVisible(file, "text/csv");
            });
            Figures.report(
                    "bench-iod",
                    "File 7 of the Indices of Deprivation, " + Files.size(file) / 1024
                            + " KiB, upload to visible against raw COPY of the same rows (goal at most 2×)\n"
                            + visible.against(copy));
        }
    }

    @Test
    void valuesOfAllSmallAreas() throws Exception {
        requireDeprivation();
        String indicator = "bench-small-areas";
        define(indicator);
        Path file = folder.resolve("small-areas.csv");
        int rows = SmallAreaFile.write(
                file,
                indicator,
                Tables.texts(suite, SuiteService.INDICATOR, "SELECT DISTINCT lsoa_code FROM lsoa_deprivation"));
        new Uploads(publisher()).secondsToVisible(file, "text/csv");
        Api reader = suite.api(SuiteService.INDICATOR).with("Accept", "text/csv");
        String path = "/v1/indicators/" + indicator + "/values?areaType=lsoa";
        String query = "SELECT o.* FROM observation o JOIN series s USING (series_id) WHERE s.indicator_id = '"
                + indicator + "' AND o.visible ORDER BY o.area_code";
        try (Connection database = suite.database(SuiteService.INDICATOR)) {
            assertThat(reader.get(path).expect(200).body().lines().count()).isEqualTo(rows + 1);
            Repeated copy = Repeated.of(2, 2 * RUNS, () -> RawCopy.secondsOut(database, query));
            Repeated values = Repeated.of(WARM_UP, 2 * RUNS, () -> {
                long begin = System.nanoTime();
                reader.get(path).expect(200);
                return (System.nanoTime() - begin) / 1e9;
            });
            Figures.report(
                    "bench-values",
                    "Values of one indicator for all " + rows + " LSOAs as CSV against COPY … TO of the same rows\n"
                            + values.against(copy));
        }
    }

    @Test
    void importOfAMillionRowsWhileOthersRead() throws Exception {
        FingertipsExport export = new FingertipsExport(indicators(), areas());
        Path small = folder.resolve("few-rows.csv");
        export.writeTo(small, 20_000);
        Uploads uploads = new Uploads(publisher());
        uploads.secondsToVisible(small, "text/csv");
        Path large = folder.resolve("many-rows.csv");
        export.writeTo(large, ROWS);
        List<String> paths = List.of(
                "/v1/indicators/" + export.indicators().getFirst().id() + "/values?areaType=unitary&limit=100",
                "/v1/areas/E06000009/profile",
                "/v1/areas?limit=100");
        Api reader = suite.api(SuiteService.INDICATOR);
        Readers.during(READERS, reader, paths, () -> Thread.sleep(5_000));
        String alone = Readers.during(READERS, reader, paths, () -> Thread.sleep(10_000));
        List<Double> seconds = new ArrayList<>();
        String meanwhile =
                Readers.during(READERS, reader, paths, () -> seconds.add(uploads.secondsToVisible(large, "text/csv")));
        Figures.report(
                "bench-million",
                String.format(
                        Locale.ROOT,
                        "%d rows (%d MiB) in the format of a Fingertips export, upload to visible %.1f s with %d readers,"
                                + " in a heap of 512 MiB%n  readers alone      %s%n  readers meanwhile  %s",
                        ROWS,
                        Files.size(large) >> 20,
                        seconds.getFirst(),
                        READERS,
                        alone,
                        meanwhile));
        assertThat(meanwhile).contains("errors: 0");
    }

    private static void requireDeprivation() throws IOException, InterruptedException {
        if (Tables.count(suite, SuiteService.INDICATOR, "lsoa_deprivation") == 0) {
            new Uploads(publisher()).secondsToVisible(iod(), "text/csv");
        }
    }

    private static Path iod() throws IOException {
        String given = System.getProperty("bench.iod");
        Path file = Files.createTempFile(folder, "file7-", ".csv");
        if (given == null) {
            DeprivationFile.writeTo(file);
        } else {
            Files.write(file, Files.readAllBytes(Path.of(given)));
        }
        return file;
    }

    private static void define(String indicator) {
        publisher()
                .with("If-None-Match", "*")
                .putJson("/v1/indicators/" + indicator, """
                        {"name": "Share of a small area", "unit": "%", "valueType": "proportion", "multiplier": 100,
                         "polarity": "low-is-good", "periodType": "calendar", "benchmarkMethod": "confidence-intervals-95",
                         "inequalityDimensions": ["deprivation"], "frameworkTags": [], "avoidableEmergencyAdmissions": false}
                        """)
                .expect(200, 201);
    }

    private static List<FingertipsExport.IndicatorName> indicators() {
        return items("/v1/indicators?limit=1000&valueType=proportion")
                .map(item -> new FingertipsExport.IndicatorName(
                        item.get("id").asText(), item.get("name").asText()))
                .toList();
    }

    private static List<FingertipsExport.AreaName> areas() {
        return items("/v1/areas?limit=1000")
                .filter(item -> item.get("successors").isEmpty())
                .map(item -> new FingertipsExport.AreaName(
                        item.get("gssCode").asText(),
                        item.get("name").asText(),
                        item.get("areaType").asText()))
                .toList();
    }

    private static java.util.stream.Stream<JsonNode> items(String path) {
        JsonNode items =
                suite.api(SuiteService.INDICATOR).get(path).expect(200).json().get("items");
        return StreamSupport.stream(items.spliterator(), false);
    }
}
