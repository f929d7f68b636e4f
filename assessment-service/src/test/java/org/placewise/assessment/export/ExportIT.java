package org.placewise.assessment.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.assessment.AssessmentCalls;
import org.placewise.assessment.instrument.InstrumentDocument;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ExportIT {

    private static final InstrumentDocument MARK_UP = InstrumentFixture.bundled("pit-mark-up-1.0");

    private final AssessmentCalls newcastle = new AssessmentCalls(Places.NEWCASTLE);
    private final String topic = "=Topic, \"" + UUID.randomUUID();
    private String id = "";

    @BeforeEach
    void submit() {
        Places.publish();
        id = newcastle.submitted(MARK_UP, topic, "2026-05-12", 1, 2, 3);
    }

    @Test
    void theManifestTellsTheRowsAndTheChecksumOfTheBytes() throws NoSuchAlgorithmException {
        for (String format : List.of("csv", "ndjson")) {
            Response manifest = reader().get("/v1/exports/assessment-answers/manifest?format=" + format);
            Response file = reader().header("If-Match", "\"" + manifest.path("sha256") + "\"")
                    .get(manifest.<String>path("href"));
            byte[] bytes = file.then()
                    .statusCode(200)
                    .contentType("application/gzip")
                    .header("Content-Disposition", containsString("assessment-answers." + format + ".gz"))
                    .header("Content-Length", String.valueOf(manifest.<Integer>path("bytes")))
                    .header("ETag", "\"" + manifest.path("sha256") + "\"")
                    .header("Repr-Digest", "sha-256=:" + base64(manifest.path("sha256")) + ":")
                    .extract()
                    .asByteArray();

            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(manifest.path("sha256"));
            assertThat(bytes).hasSize(manifest.path("bytes"));
            assertThat(format.equals("csv") ? csv(bytes).size() : ndjson(bytes).size())
                    .isEqualTo(manifest.path("rows"));
        }
    }

    @Test
    void everyAnswerIsARowInBothFormats() {
        List<JsonNode> rows = ndjson(bytes("assessment-answers", "ndjson")).stream()
                .filter(row -> row.get("assessmentId").textValue().equals(id))
                .toList();
        List<NamedCsvRecord> records = csv(bytes("assessment-answers", "csv")).stream()
                .filter(record -> record.getField("assessmentId").equals(id))
                .toList();

        assertThat(rows).extracting(row -> row.get("level").intValue()).containsExactly(1, 2, 3, 3, 3, 3, 3);
        assertThat(records)
                .extracting(record -> record.getField("level"))
                .containsExactly("1", "2", "3", "3", "3", "3", "3");
        assertThat(rows).extracting(row -> row.get("topic").textValue()).containsOnly(topic);
        assertThat(records).extracting(record -> record.getField("topic")).containsOnly("'" + topic);
        assertThat(rows).extracting(row -> row.get("opened").booleanValue()).startsWith(true, true, false);
    }

    @Test
    void aChangeAfterTheManifestIsNoticed() {
        String sha256 = reader().get("/v1/exports/assessment-answers/manifest").path("sha256");
        assertThat(reader().get("/v1/exports/assessment-answers/manifest").<String>path("sha256"))
                .isEqualTo(sha256);

        newcastle.withdraw(id, "Recorded twice").then().statusCode(200);

        reader().header("If-Match", "\"" + sha256 + "\"")
                .get("/v1/exports/assessment-answers")
                .then()
                .statusCode(412);
        assertThat(ndjson(bytes("assessment-answers", "ndjson")))
                .filteredOn(row -> row.get("assessmentId").textValue().equals(id))
                .isEmpty();
    }

    @Test
    void aFileThatTheCallerHasIsNotSentAgain() {
        String tag = reader().get("/v1/exports/instrument-elements").header("ETag");

        reader().header("If-None-Match", tag)
                .get("/v1/exports/instrument-elements")
                .then()
                .statusCode(304);
    }

    @Test
    void draftsStayAtHome() {
        String draft = newcastle.open(topic, "2026-05-12");

        assertThat(ndjson(bytes("assessment-answers", "ndjson")))
                .extracting(row -> row.get("assessmentId").textValue())
                .doesNotContain(draft);
    }

    @Test
    void everyElementOfEveryInstrumentIsARow() {
        List<NamedCsvRecord> rows = csv(bytes("instrument-elements", "csv"));

        for (String name : InstrumentFixture.BUNDLED) {
            InstrumentDocument document = InstrumentFixture.bundled(name);
            assertThat(rows.stream()
                            .filter(row -> row.getField("instrumentId").equals(document.instrumentId())
                                    && row.getField("instrumentVersion").equals(document.version()))
                            .map(row -> row.getField("element")))
                    .containsExactlyElementsOf(document.elements().stream()
                            .map(element -> element.code().value())
                            .toList());
        }
    }

    @Test
    void knowsNoOtherDataSetsAndFormats() {
        reader().get("/v1/exports/everything").then().statusCode(404);
        reader().get("/v1/exports/everything/manifest").then().statusCode(404);
        reader().get("/v1/exports/assessment-answers?format=xlsx")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-format"));
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    private static byte[] bytes(String dataset, String format) {
        return reader().get("/v1/exports/" + dataset + "?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static List<NamedCsvRecord> csv(byte[] bytes) {
        return CsvReader.builder().ofNamedCsvRecord(unpacked(bytes)).stream().toList();
    }

    private static List<JsonNode> ndjson(byte[] bytes) {
        return unpacked(bytes).lines().map(TestJson::tree).toList();
    }

    private static String unpacked(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RequestSpecification reader() {
        return given().header("Authorization", Tokens.bearer("reader"));
    }
}
