package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.reporting.Reader.dashboardOnce;
import static org.placewise.reporting.Reader.reader;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class AssessmentScoresIT {

    private static final String FEED = "/v1/feeds/assessment-scores.csv";
    private static final String PLACE = "E08000401";

    @Test
    void everyAnswerOfASubmittedAssessmentIsARow() {
        UUID kept = publish("=HYPERLINK(\"x\"), \"quoted\"");
        UUID withdrawn = publish("Smoking");
        ExampleEvent.withdrawn()
                .with(data -> data.put("gssCode", PLACE).put("assessmentId", withdrawn.toString()))
                .about(withdrawn.toString(), withdrawn.toString())
                .publish();
        dashboardOnce(PLACE, seen -> seen.getList("components[1].others").isEmpty());

        List<NamedCsvRecord> rows = rows(kept);
        assertThat(rows).hasSize(13);
        assertThat(rows).extracting(row -> row.getField("topic")).containsOnly("'=HYPERLINK(\"x\"), \"quoted\"");
        NamedCsvRecord first = rows.getFirst();
        assertThat(first.getField("element")).isEqualTo("intervention-evidence");
        assertThat(first.getField("level")).isEqualTo("3");
        assertThat(first.getField("levelLabel")).isEqualTo("Established");
        assertThat(first.getField("example")).isEqualTo("true");
        assertThat(rows)
                .filteredOn(row -> row.getField("answer").equals("not-known"))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("level")).isEmpty());
        assertThat(rows(withdrawn)).isEmpty();
    }

    @Test
    void rowsEndAsRfc4180SaysAndColumnsAreStable() {
        String body = feed("").asString();
        assertThat(body)
                .startsWith(
                        "gssCode,placeName,areaType,pitComponent,instrumentId,instrumentVersion,instrumentName,topic,"
                                + "assessmentId,assessedOn,submittedAt,example,element,elementName,elementGroup,answer,level,"
                                + "levelLabel,confidence,supported,evidenceCount,elementPitComponent,quickView,roundId,provenance\r\n")
                .doesNotContainPattern("[^\r]\n");
    }

    @Test
    void aByteOrderMarkComesOnlyWhenExcelAsks() {
        assertThat(feed("").asByteArray()).startsWith('g', 's', 's');
        assertThat(feed("?excel=true").asByteArray()).startsWith(0xEF, 0xBB, 0xBF, 'g');
        assertThat(feed("").header("Content-Type")).startsWith("text/csv");
    }

    private static UUID publish(String topic) {
        UUID id = UUID.randomUUID();
        ExampleEvent.district(PLACE).publish();
        ExampleEvent.submitted(PLACE, id).with(data -> data.put("topic", topic)).publish();
        dashboardOnce(
                PLACE,
                seen -> seen.getList("components[1].others.topic").contains(topic)
                        || topic.equals(seen.getString("components[1].latest?.topic")));
        return id;
    }

    private static List<NamedCsvRecord> rows(UUID assessment) {
        return CsvReader.builder().ofNamedCsvRecord(feed("").asString()).stream()
                .filter(row -> row.getField("assessmentId").equals(assessment.toString()))
                .toList();
    }

    private static Response feed(String query) {
        return reader().get(FEED + query).then().statusCode(200).extract().response();
    }
}
