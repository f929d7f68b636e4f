package org.placewise.indicator.observation.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.FileFault;
import org.placewise.indicator.indicator.IndicatorFixture;
import org.placewise.indicator.observation.ObservedValue;
import org.placewise.indicator.observation.Period;
import org.placewise.indicator.observation.Series.DeprivationQuantile;
import org.placewise.indicator.observation.SuppressionReason;

class ObservationFileTest {

    private static final Set<String> AREAS = Set.of("E92000001", "E06000001", "E06000002", "E01000001");

    private final FaultLog faults = new FaultLog();
    private final List<ObservationRow> rows = new ArrayList<>();

    @Test
    void readsAFingertipsExportAsPublished() {
        read(FileKind.FINGERTIPS_CSV, TableText.fingertips().bytes());
        assertThat(faults.kept()).isEmpty();
        assertThat(rows).hasSize(5).extracting(ObservationRow::number).containsExactly(2, 3, 4, 5, 6);
        assertThat(rows.getFirst().value())
                .isEqualTo(new ObservedValue.Published(
                        new BigDecimal("94.7"),
                        new BigDecimal("93.9"),
                        new BigDecimal("95.5"),
                        new BigDecimal("93.4"),
                        new BigDecimal("96.0"),
                        new BigDecimal("51897"),
                        new BigDecimal("54786327")));
        assertThat(rows.get(2).value()).isEqualTo(new ObservedValue.Missing());
        assertThat(rows.get(2).note()).isEqualTo("Not available");
        assertThat(rows.get(3).period()).isEqualTo(new Period("2015/16", 20150000));
        assertThat(rows.getLast().series().category().quantile()).isEqualTo(new DeprivationQuantile(1, 10, "iod2015"));
    }

    @Test
    void readsAnExportWithAPeriodRangeAnotherParentTypeALineFeedInANameAndABom() {
        TableText table = TableText.fingertips()
                .withHeading("Compared to Region value or percentiles", "Compared to ICBs value or percentiles");
        table.row(1).add("Time period range");
        for (int row = 2; row <= 6; row++) {
            table.with(row, "Indicator Name", "Infections\nper 100,000");
            table.row(row).add("1y");
        }
        read(FileKind.FINGERTIPS_CSV, ("\uFEFF" + table.text()).getBytes(StandardCharsets.UTF_8));
        assertThat(faults.kept()).isEmpty();
        assertThat(rows).extracting(ObservationRow::number).containsExactly(2, 3, 4, 5, 6);
    }

    @Test
    void takesColumnsInAnyOrder() {
        read(FileKind.FINGERTIPS_CSV, TableText.fingertips().reversed().bytes());
        assertThat(faults.kept()).isEmpty();
        assertThat(rows).hasSize(5);
    }

    @Test
    void readsTidyCsvWithOrWithoutItsOptionalColumns() {
        read(FileKind.TIDY_CSV, TableText.tidy().bytes());
        read(
                FileKind.TIDY_CSV,
                "indicator_id,area_code,year,value\n93553,E06000001,2019,-1.5\n".getBytes(StandardCharsets.UTF_8));
        assertThat(faults.kept()).isEmpty();
        assertThat(rows).hasSize(4);
        assertThat(rows.getLast().series().sex()).isEqualTo("Persons");
        assertThat(rows.getLast().series().age()).isEqualTo("All ages");
    }

    @Test
    void readsNdjsonDigitByDigit() {
        read(FileKind.NDJSON, """
                {"indicatorId":"93553","areaCode":"E06000001","period":2019,"value":0.10000000000000000001}

                {"indicatorId":93553,"areaCode":"E06000002","period":"2019","value":"12.50","note":null}
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(faults.kept()).isEmpty();
        assertThat(rows).extracting(ObservationRow::number).containsExactly(1, 3);
        assertThat(((ObservedValue.Published) rows.getFirst().value()).value())
                .isEqualTo(new BigDecimal("0.10000000000000000001"));
        assertThat(((ObservedValue.Published) rows.getLast().value()).value()).isEqualTo(new BigDecimal("12.50"));
    }

    @ParameterizedTest
    @CsvSource({
        "Value suppressed for disclosure control due to small count, true",
        "Value cannot be calculated as number of cases is too small, false",
        "'', false"
    })
    void tellsAWithheldFigureFromAMissingOne(String note, boolean withheld) {
        read(
                FileKind.FINGERTIPS_CSV,
                TableText.fingertips().with(4, "Value note", note).bytes());
        assertThat(rows.get(2).value())
                .isEqualTo(
                        withheld
                                ? new ObservedValue.Suppressed(SuppressionReason.BY_PUBLISHER)
                                : new ObservedValue.Missing());
    }

    /** Row 3 is a rate of Hartlepool, row 5 a proportion. */
    @ParameterizedTest
    @CsvSource({
        "3, Indicator ID, '', value-missing",
        "3, Indicator ID, 4711, indicator-unknown",
        "3, Area Code, '', value-missing",
        "3, Area Code, e06000001, area-code-invalid",
        "3, Area Code, A82003, area-unknown",
        "3, Area Type, Region, area-type-wrong",
        "3, Sex, '', value-missing",
        "3, Sex, Both, sex-unknown",
        "3, Age, '', value-missing",
        "3, Age, grown up, age-unknown",
        "3, Age, 75-65 yrs, age-unknown",
        "3, Category Type, Ethnic groups, category-incomplete",
        "3, Category, White, category-incomplete",
        "6, Category, Sixth most deprived decile, category-unknown",
        "6, Category, Most deprived decile (IMD2019), category-unknown",
        "3, Time period, '', value-missing",
        "3, Time period, last year, period-unparsable",
        "3, Time period, 2016, period-inconsistent",
        "3, Time period Sortable, 2015, period-unparsable",
        "3, Time period Sortable, 99990000, period-unparsable",
        "3, Value, n/a, not-a-number",
        "3, Value, '1,23.5', not-a-number",
        "3, Value, NaN, number-not-finite",
        "3, Value, -Infinity, number-not-finite",
        "3, Value, 1e999999, number-too-long",
        "3, Value, 1e9999999999999, number-too-long",
        "3, Value, 0.00000000000000000000000000000000000000000000000000000000000000001, number-too-long",
        "3, Value, -1, out-of-range",
        "5, Value, 100.5, out-of-range",
        "3, Value, '', limits-without-value",
        "3, Value, 20, value-outside-limits",
        "3, Lower CI 95.0 limit, '', limits-incomplete",
        "3, Upper CI 95.0 limit, '', limits-incomplete",
        "2, Lower CI 99.8 limit, 94.2, limits-not-nested",
        "2, Upper CI 99.8 limit, 95.1, limits-not-nested",
        "3, Count, -58, count-negative",
        "3, Denominator, -1, denominator-negative",
        "3, Denominator, 0, denominator-zero",
        "5, Count, 500, count-above-denominator",
        "3, Value note, '=HYPERLINK(1)', formula-text",
        "3, Value note, '@SUM(A1)', formula-text",
        "3, Recent Trend, '+1', formula-text",
    })
    void namesRowColumnAndCodeOfACellThatCannotBe(int row, String heading, String cell, String code) {
        read(
                FileKind.FINGERTIPS_CSV,
                TableText.fingertips().with(row, heading, cell).bytes());
        assertThat(faults.kept()).first().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(row);
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.message()).isNotBlank();
        });
        assertThat(faults.kept()).extracting(FileFault::column).allMatch(column -> column != null);
        assertThat(faults.kept()).extracting(FileFault::row).containsOnly(row);
        assertThat(rows).as("other rows").hasSize(4);
    }

    @Test
    void findsCrossedLimits() {
        read(
                FileKind.FINGERTIPS_CSV,
                TableText.fingertips()
                        .with(3, "Lower CI 95.0 limit", "85.9")
                        .with(3, "Upper CI 95.0 limit", "50.4")
                        .bytes());
        assertThat(faults.kept()).extracting(FileFault::code).containsExactly("limits-crossed", "value-outside-limits");
    }

    /** Seen in published files: 15.6 with limits of 15.52 and 15.59. */
    @Test
    void allowsForTheRoundingOfAPublishedValue() {
        read(
                FileKind.FINGERTIPS_CSV,
                TableText.fingertips()
                        .with(3, "Value", "15.6")
                        .with(3, "Lower CI 95.0 limit", "15.52")
                        .with(3, "Upper CI 95.0 limit", "15.59")
                        .bytes());
        assertThat(faults.kept()).isEmpty();
    }

    @Test
    void refusesHeadingsThatAreMissingUnknownOrTwice() {
        read(
                FileKind.FINGERTIPS_CSV,
                TableText.fingertips()
                        .withHeading("Value", "Valeu")
                        .withHeading("Age", "Sex")
                        .bytes());
        assertThat(faults.kept())
                .extracting(FileFault::code)
                .containsExactlyInAnyOrder("column-unknown", "column-duplicate", "column-missing", "column-missing");
        assertThat(faults.kept()).extracting(FileFault::row).containsOnly(1);
        assertThat(rows).isEmpty();
    }

    @Test
    void refusesRowsThatAreTooShortOrTooLong() {
        TableText table = TableText.fingertips();
        table.row(3).removeLast();
        table.row(3).removeLast();
        table.row(4).addAll(List.of("", "x"));
        read(FileKind.FINGERTIPS_CSV, table.bytes());
        assertThat(faults.kept()).extracting(FileFault::code).containsExactly("row-truncated", "row-too-long");
        assertThat(faults.kept()).extracting(FileFault::row).containsExactly(3, 4);
    }

    @Test
    void refusesAQuoteThatDoesNotEnd() {
        String text = TableText.fingertips().text().replace(",Middlesbrough,", ",\"Middlesbrough,");
        read(FileKind.FINGERTIPS_CSV, text.getBytes(StandardCharsets.UTF_8));
        assertThat(faults.kept()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("cell-without-end");
            assertThat(fault.row()).isEqualTo(4);
        });
    }

    @Test
    void refusesAnotherEncodingAndSaysInWhichRow() {
        read(
                FileKind.FINGERTIPS_CSV,
                TableText.fingertips().with(5, "Area Name", "Café").bytes(StandardCharsets.ISO_8859_1));
        assertThat(faults.kept()).first().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("not-utf-8");
            assertThat(fault.row()).isEqualTo(5);
        });
    }

    @Test
    void refusesNulInAnyColumn() {
        read(
                FileKind.FINGERTIPS_CSV,
                TableText.fingertips()
                        .with(3, "Value note", "a\0b")
                        .with(4, "Area Name", "a\0b")
                        .bytes());
        assertThat(faults.kept()).extracting(FileFault::code).containsExactly("control-character", "control-character");
        assertThat(faults.kept()).extracting(FileFault::row).containsExactly(3, 4);
    }

    @Test
    void refusesACellOfAMebibyteAndReadsOn() {
        String long_ = "x".repeat(1 << 20);
        read(
                FileKind.FINGERTIPS_CSV,
                TableText.fingertips()
                        .with(3, "Value note", long_)
                        .with(4, "Area Name", long_)
                        .with(5, "Value", "1".repeat(1 << 20))
                        .bytes());
        assertThat(faults.kept())
                .extracting(FileFault::code)
                .containsExactly("cell-too-long", "cell-too-long", "number-too-long");
        assertThat(rows).extracting(ObservationRow::number).contains(6);
    }

    @Test
    void refusesTenThousandColumnsWithOneFault() {
        String headings = "Indicator ID,Area Code,Value" + ",x".repeat(9_997);
        read(FileKind.FINGERTIPS_CSV, (headings + "\n" + ",".repeat(9_999) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(faults.kept()).extracting(FileFault::code).containsExactly("too-many-columns");
    }

    @Test
    void refusesHeadingsWithoutRows() {
        read(FileKind.FINGERTIPS_CSV, TableText.fingertips().withoutRows().bytes());
        assertThat(faults.kept()).extracting(FileFault::code).containsExactly("no-rows");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[1]|json-not-an-object",
                "{\"indicatorId\":|json-malformed",
                "{} {}|json-malformed",
                "{\"value\":1,\"value\":2}|json-member-duplicate",
                "{\"colour\":\"red\"}|json-member-unknown",
                "{\"value\":[1]}|json-type-wrong",
                "{\"areaCode\":7}|json-type-wrong",
                "{\"value\":true}|json-type-wrong",
                "{\"value\":NaN}|json-malformed",
            })
    void refusesALineThatIsNoObservation(String line, String code) {
        String good = "{\"indicatorId\":\"93553\",\"areaCode\":\"E06000001\",\"period\":\"2019\",\"value\":1}\n";
        read(FileKind.NDJSON, (good + line + "\n" + good).getBytes(StandardCharsets.UTF_8));
        assertThat(faults.kept()).first().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.row()).isEqualTo(2);
        });
        assertThat(rows).extracting(ObservationRow::number).containsExactly(1, 3);
    }

    @Test
    void refusesALineThatIsTooLongOrNotUtf8() {
        byte[] notUtf8 = "{\"note\":\"Café\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] tooLong = ("{\"note\":\"" + "x".repeat(100_000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        byte[] both = java.util.Arrays.copyOf(notUtf8, notUtf8.length + tooLong.length);
        System.arraycopy(tooLong, 0, both, notUtf8.length, tooLong.length);
        read(FileKind.NDJSON, both);
        assertThat(faults.kept()).extracting(FileFault::code).containsExactly("not-utf-8", "line-too-long");
    }

    @Test
    void recognisesAFormatByItsHeadings() {
        assertThat(FileKind.ofHeadings(TableText.fingertips().row(1))).contains(FileKind.FINGERTIPS_CSV);
        assertThat(FileKind.ofHeadings(TableText.tidy().row(1))).contains(FileKind.TIDY_CSV);
        assertThat(FileKind.ofHeadings(List.of("name", "age"))).isEmpty();
    }

    private void read(FileKind kind, byte[] bytes) {
        try {
            new ObservationFile(kind, () -> new ByteArrayInputStream(bytes), IndicatorFixture.some(), AREAS::contains)
                    .read(faults, _ -> {}, rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
