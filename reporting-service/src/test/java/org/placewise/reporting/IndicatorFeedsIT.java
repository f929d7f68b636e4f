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
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class IndicatorFeedsIT {

    private static final String VALUES = "/v1/feeds/indicator-values.csv";
    private static final String MEASURES = "/v1/feeds/inequality-measures.csv";
    private static final String PLACE = "E08000951";

    @Test
    void everyValueIsARowWithItsExactNumberAndItsRelease() {
        publish("Diabetes");

        List<NamedCsvRecord> rows = rows(VALUES);
        assertThat(rows).extracting(row -> row.getField("period")).containsExactly("2019", "2020", "2021");
        NamedCsvRecord first = rows.getFirst();
        assertThat(first.getField("value")).isEqualTo("6.41");
        assertThat(first.getField("lower95")).isEqualTo("6.32");
        assertThat(first.getField("lower998")).isEmpty();
        assertThat(first.getField("displayText")).isEqualTo("6.4%");
        assertThat(first.getField("polarity")).isEqualTo("no-judgement");
        assertThat(first.getField("benchmarkWord")).isEqualTo("lower");
        assertThat(first.getField("releaseId")).isEqualTo("019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12");
        assertThat(first.getField("releasePublishedAt")).isEqualTo("2026-11-20T09:40:12.481000Z");
        assertThat(first.getField("methodVersion")).isEqualTo("series/1");
        assertThat(rows.getLast().getField("state")).isEqualTo("missing");
        assertThat(rows.getLast().getField("value")).isEmpty();
        assertThat(rows.getLast().getField("displayText")).isEqualTo("missing");
    }

    @Test
    void everyMeasureIsARowWithItsSignConventionAndARefusedOneWithItsReasons() {
        publish("Life expectancy");

        List<NamedCsvRecord> rows = rows(MEASURES);
        assertThat(rows)
                .extracting(row -> row.getField("measure") + " " + row.getField("period"))
                .containsExactly("absolute-gap 2015", "paf 2015", "sii 2015", "sii 2018");
        assertThat(rows.get(0).getField("value")).isEqualTo("9.1");
        assertThat(rows.get(0).getField("displayText")).isEqualTo("9.1 years");
        assertThat(rows.get(0).getField("signConvention")).startsWith("Least deprived less most deprived");
        assertThat(rows.get(1).getField("value")).isEmpty();
        assertThat(rows.get(1).getField("refusalReasons")).isEqualTo("value-type-not-supported");
        assertThat(rows.get(1).getField("refusalDetails"))
                .startsWith("A fraction that would be spared is of rates and proportions");
        assertThat(rows.get(2).getField("reliabilityStable")).isEqualTo("true");
        assertThat(rows.get(2).getField("movementWord")).isEmpty();
        assertThat(rows.get(3).getField("reliabilityStable")).isEmpty();
        assertThat(rows.get(3).getField("movementWord")).isEqualTo("no-clear-change");
        assertThat(rows.get(3).getField("movementLower95")).isEqualTo("-0.08");
        assertThat(rows.get(3).getField("methodVersion")).isEqualTo("inequality/1");
        assertThat(rows.get(3).getField("newestReleaseId")).isEqualTo("019a9d40-5c00-7b1e-9c53-2f6a3d0e4b12");
    }

    @Test
    void textIsGuardedAgainstFormulasAndNumbersNeverAre() {
        publish("=HYPERLINK(\"x\"), \"quoted\"");

        assertThat(rows(VALUES))
                .extracting(row -> row.getField("indicatorName"))
                .containsOnly("'=HYPERLINK(\"x\"), \"quoted\"");
        assertThat(rows(MEASURES))
                .extracting(row -> row.getField("movementLower95"))
                .contains("-0.08");
    }

    @Test
    void columnsAreStableAndRowsEndAsRfc4180Says() {
        assertThat(feed(VALUES).asString())
                .startsWith(
                        "gssCode,placeName,areaType,indicatorId,indicatorName,sex,age,headline,period,periodSort,state,"
                                + "value,lower95,upper95,lower998,upper998,count,denominator,unit,displayText,valueType,polarity,"
                                + "benchmarkCode,benchmarkValue,benchmarkWord,benchmarkConfidence,trendWord,suppressionReason,note,"
                                + "causalStage,avoidableEmergencyAdmissions,inequalityDimensions,frameworkTags,definitionVersion,"
                                + "observationId,releaseId,releaseFileName,releasePublishedAt,methodVersion\r\n")
                .doesNotContainPattern("[^\r]\n");
        assertThat(feed(MEASURES).asString())
                .startsWith("gssCode,placeName,areaType,indicatorId,indicatorName,sex,age,categoryType,basis,quantiles,"
                        + "deprivationVintage,headline,measure,period,periodSort,value,lower95,upper95,lower998,upper998,"
                        + "unit,displayText,signConvention,polarity,reliabilityLinear,reliabilityStable,"
                        + "reliabilitySentence,refusalReasons,refusalDetails,movementWord,movementFrom,movementTo,"
                        + "movementValue,movementLower95,movementUpper95,causalStage,avoidableEmergencyAdmissions,"
                        + "definitionVersion,measureId,newestReleaseId,newestReleasePublishedAt,methodVersion\r\n")
                .doesNotContainPattern("[^\r]\n");
        assertThat(feed(VALUES + "?excel=true").asByteArray()).startsWith(0xEF, 0xBB, 0xBF, 'g');
    }

    private static void publish(String name) {
        ExampleEvent.district(PLACE).publish();
        long version = System.nanoTime();
        ExampleEvent.indicator("series.published", PLACE, "108")
                .with(data -> data.withObject("/indicator").put("name", name))
                .version(version)
                .publish();
        ExampleEvent.indicator("inequality.measured", PLACE, "108").publish();
        dashboardOnce(
                PLACE,
                seen -> name.equals(seen.getString("indicators[0]?.name"))
                        && seen.getString("indicators[0]?.gap?.sex") != null);
    }

    private static List<NamedCsvRecord> rows(String path) {
        return CsvReader.builder().ofNamedCsvRecord(feed(path).asString()).stream()
                .filter(row -> row.getField("gssCode").equals(PLACE))
                .toList();
    }

    private static Response feed(String path) {
        return reader().get(path).then().statusCode(200).extract().response();
    }
}
