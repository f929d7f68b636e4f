package org.placewise.indicator.deprivation.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.LsoaBoards;
import org.placewise.indicator.area.ReferenceAreas;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.LsoaTable;
import org.placewise.indicator.deprivation.Measure;
import org.placewise.indicator.deprivation.PopulationGroup;
import org.placewise.indicator.deprivation.file.File7Validation.Verdict;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.FileFault;
import org.placewise.indicator.file.IntColumn;

class File7ValidationTest {

    private static final AreaGraph AREAS = ReferenceAreas.areas();
    private static final String LSOA = "LSOA code (2021)";
    private static final String DISTRICT = "Local Authority District code (2024)";
    private static final String INCOME_RANK = Measure.INCOME.rankHeading();

    private final List<Integer> progress = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Edition.class)
    void acceptsANationalFileOfEachEdition(Edition edition) {
        File7Fixture file = File7Fixture.national(edition, 0);
        LsoaTable table = table(file.bytes());
        assertThat(table.edition()).isEqualTo(edition);
        assertThat(table.size()).isEqualTo(file.lsoas());
        assertThat(progress.getLast()).isEqualTo(file.lsoas());
    }

    @Test
    void acceptsColumnsInAnyOrder() {
        LsoaTable table = table(national().withColumnsReversed().bytes());
        assertThat(table.lsoaCode(0)).isEqualTo(national().row(1).getFirst());
    }

    @Test
    void acceptsAByteOrderMarkAndSpaceAroundHeadingsAndWindowsLineEnds() {
        String text = "\uFEFF"
                + national()
                        .withHeading(INCOME_RANK, " " + INCOME_RANK + "  ")
                        .text()
                        .replace("\n", "\r\n");
        assertThat(table(text.getBytes(StandardCharsets.UTF_8)).size())
                .isEqualTo(national().lsoas());
    }

    @Test
    void acceptsTheHeadingThatIsCutOffInThePublishedFile() {
        String heading = Measure.CHILDREN_AND_YOUNG_PEOPLE.decileHeading();
        byte[] file = national().withHeading(heading, heading.substring(0, 80)).bytes();
        assertThat(table(file).deciles(Measure.CHILDREN_AND_YOUNG_PEOPLE).present())
                .isEqualTo(national().lsoas());
    }

    @Test
    void readsThousandsSeparators() {
        byte[] file = national().with(1, "Total population: mid 2022", "1,721").bytes();
        assertThat(table(file).populations(PopulationGroup.TOTAL).get(0)).isEqualTo(1721);
    }

    @Test
    void takesAnEmptyCellForMissingNotForZero() {
        LsoaTable table =
                table(national().with(1, Measure.CRIME.scoreHeading(), "").bytes());
        assertThat(table.scores(Measure.CRIME).get(0)).isNaN();
        LsoaTable without = table(national()
                .withEmptyColumn("Older population aged 60 and over: mid 2022")
                .bytes());
        assertThat(without.populations(PopulationGroup.OLDER_PEOPLE).get(0)).isEqualTo(IntColumn.MISSING);
        assertThat(without.populations(PopulationGroup.OLDER_PEOPLE).present()).isZero();
    }

    @Test
    void acceptsAMeasureThatIsMissingAltogether() {
        byte[] file = national()
                .withEmptyColumn(Measure.IDACI.scoreHeading())
                .withEmptyColumn(Measure.IDACI.rankHeading())
                .withEmptyColumn(Measure.IDACI.decileHeading())
                .bytes();
        assertThat(table(file).ranks(Measure.IDACI).present()).isZero();
    }

    @Test
    void namesBothRowsOfADuplicateLsoa() {
        File7Fixture file = national();
        file.with(5, LSOA, file.row(2).getFirst());
        assertThat(onlyFault(file))
                .isEqualTo(new FileFault(
                        6, LSOA, "lsoa-duplicate", file.row(2).getFirst() + " is in row 3 and again in row 6."));
    }

    @Test
    void namesAMissingAnUnknownAndADuplicateColumn() {
        List<FileFault> faults = faults(national()
                .withHeading(INCOME_RANK, "Income rnak")
                .withHeading(Measure.CRIME.scoreHeading(), Measure.CRIME.rankHeading())
                .bytes());
        assertThat(faults)
                .extracting(FileFault::column, FileFault::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Income rnak", "column-unknown"),
                        org.assertj.core.groups.Tuple.tuple(Measure.CRIME.rankHeading(), "column-duplicate"),
                        org.assertj.core.groups.Tuple.tuple(INCOME_RANK, "column-missing"),
                        org.assertj.core.groups.Tuple.tuple(Measure.CRIME.scoreHeading(), "column-missing"));
        assertThat(faults).extracting(FileFault::row).containsOnly(1);
    }

    @ParameterizedTest
    @CsvSource({
        "LSOA code (2021), X01000001, lsoa-code-invalid",
        "LSOA code (2021), E0100001, lsoa-code-invalid",
        "LSOA name (2021), '', value-missing",
        "Local Authority District code (2024), E06999999, district-unknown",
        "Local Authority District code (2024), E12000001, district-unknown",
        "Local Authority District code (2024), E07000163, district-not-of-edition",
        "Local Authority District code (2024), '', value-missing",
        "Index of Multiple Deprivation (IMD) Score, '', value-missing",
        "Index of Multiple Deprivation (IMD) Score, high, not-a-number",
        "Index of Multiple Deprivation (IMD) Score, NaN, not-a-number",
        "Index of Multiple Deprivation (IMD) Score, 100.01, out-of-range",
        "Income Score (rate), 1.2, out-of-range",
        "Income Score (rate), -0.1, out-of-range",
        "Income Rank (where 1 is most deprived), 7.5, not-a-whole-number",
        "Income Rank (where 1 is most deprived), -3, not-a-whole-number",
        "Income Rank (where 1 is most deprived), 0, out-of-range",
        "Income Decile (where 1 is most deprived 10% of LSOAs), 11, out-of-range",
        "Total population: mid 2022, '', value-missing",
        "Total population: mid 2022, 0, out-of-range",
        "Total population: mid 2022, '17,21', not-a-whole-number",
    })
    void namesRowAndColumnOfACellThatCannotBe(String heading, String cell, String code) {
        File7Fixture file = national().with(7, heading, cell);
        assertThat(faults(file.bytes()))
                .filteredOn(fault -> !fault.code().equals("district-without-lsoas"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.row()).isEqualTo(8);
                    assertThat(fault.column()).isEqualTo(heading);
                    assertThat(fault.code()).isEqualTo(code);
                    assertThat(fault.message()).isNotBlank();
                });
    }

    @Test
    void refusesAFileThatIsCutOffInARow() {
        byte[] whole = national().bytes();
        List<FileFault> faults = faults(Arrays.copyOf(whole, whole.length - 120));
        assertThat(faults).extracting(FileFault::code).containsExactly("row-truncated");
        assertThat(faults.getFirst().row()).isEqualTo(national().lsoas() + 1);
    }

    @Test
    void refusesAFileThatIsCutOffBetweenRows() {
        File7Fixture file = national();
        String text = file.text();
        String cut = text.lines().limit(500).reduce("", (lines, line) -> lines + line + "\n");
        assertThat(faults(cut.getBytes(StandardCharsets.UTF_8)))
                .extracting(FileFault::code)
                .contains("not-national", "district-without-lsoas");
    }

    @Test
    void refusesAnExtractOfOneDistrictAndSaysWhy() {
        List<FileFault> faults = faults(national().onlyDistrict("E06000007").bytes());
        assertThat(faults).extracting(FileFault::code).contains("not-national", "district-without-lsoas");
        assertThat(faults)
                .filteredOn(fault -> fault.code().equals("not-national"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("complete national file"));
    }

    @Test
    void notesAFaultInEveryRow() {
        File7Fixture file = national();
        for (int row = 1; row <= file.lsoas(); row++) {
            file.with(row, INCOME_RANK, "x");
        }
        Verdict.Refused refused = refused(file.bytes());
        assertThat(refused.faultCount()).isEqualTo(file.lsoas());
        assertThat(refused.firstFaults()).hasSize(file.lsoas());
    }

    @Test
    void refusesARowWithACommaTooMany() {
        File7Fixture file = national();
        file.row(4).add("x");
        assertThat(onlyFault(file).code()).isEqualTo("row-too-long");
    }

    @Test
    void refusesAQuoteThatDoesNotEnd() {
        String text = national().text().replace(",Hartlepool 001,", ",\"Hartlepool 001,");
        int row = text.substring(0, text.indexOf("\"Hartlepool 001")).split("\n").length;
        assertThat(faults(text.getBytes(StandardCharsets.UTF_8)))
                .filteredOn(fault -> fault.code().equals("cell-without-end"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.row()).isEqualTo(row));
    }

    @Test
    void refusesACellThatIsFarTooLong() {
        byte[] file =
                national().with(3, "LSOA name (2021)", "x".repeat(100_000)).bytes();
        assertThat(faults(file)).extracting(FileFault::code).contains("cell-without-end");
    }

    @Test
    void stopsReadingAFileThatIsMuchLongerThanEngland() {
        File7Fixture file = national();
        String row = String.join(
                ",",
                file.row(1).stream()
                        .map(cell -> cell.contains(",") ? "x" : cell)
                        .toList());
        String headings = file.text().lines().findFirst().orElseThrow();
        byte[] endless =
                (headings + "\n" + (row + "\n").repeat(File7Reader.MOST_ROWS + 5)).getBytes(StandardCharsets.UTF_8);
        Verdict.Refused refused = refused(endless);
        assertThat(refused.faultCount()).isGreaterThan(File7Reader.MOST_ROWS);
        assertThat(progress.getLast()).isEqualTo(File7Reader.MOST_ROWS);
    }

    @Test
    void saysInWhichRowAFileIsNotUtf8() {
        byte[] file = national().with(9, "LSOA name (2021)", "Caf\u00e9 001A").bytes(StandardCharsets.ISO_8859_1);
        assertThat(faults(file).getFirst()).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("not-utf-8");
            assertThat(fault.row()).isEqualTo(10);
            assertThat(fault.message()).contains("0xE9");
        });
    }

    @Test
    void recognisesUtf16() {
        assertThat(faults(national().bytes(StandardCharsets.UTF_16)).getFirst().message())
                .contains("UTF-16");
    }

    @Test
    void refusesSomethingElseAltogether() {
        assertThat(faults("name,age\nAnn,7\n".getBytes(StandardCharsets.UTF_8)))
                .extracting(FileFault::code)
                .containsExactly("edition-unknown");
        assertThat(faults(new byte[0])).extracting(FileFault::code).containsExactly("edition-unknown");
    }

    @Test
    void refusesHeadingsWithoutRows() {
        String headings = national().text().lines().findFirst().orElseThrow();
        assertThat(faults(headings.getBytes(StandardCharsets.UTF_8)))
                .extracting(FileFault::code)
                .contains("no-rows");
    }

    @Test
    void refusesTiesThatDoNotShareTheLowestRank() {
        File7Fixture file = national();
        file.with(rowWithRank(file, Measure.HEALTH, 10), Measure.HEALTH.rankHeading(), "11");
        assertThat(onlyFault(file)).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("ranks-inconsistent");
            assertThat(fault.column()).isEqualTo(Measure.HEALTH.rankHeading());
            assertThat(fault.message()).contains("11 comes where 10 should");
        });
    }

    @Test
    void refusesADecileThatDoesNotFollowFromItsRank() {
        File7Fixture file = national();
        int row = rowWithRank(file, Measure.CRIME, 1);
        assertThat(onlyFault(file.with(row, Measure.CRIME.decileHeading(), "2")))
                .isEqualTo(new FileFault(
                        row + 1,
                        Measure.CRIME.decileHeading(),
                        "decile-inconsistent",
                        "Rank 1 of " + file.lsoas() + " is in decile 1, not 2."));
    }

    @Test
    void refusesAnLsoaWhoseBoardNobodyCanTell() {
        File7Fixture file = national();
        int row = rowOf(file, "E07000089");
        assertThat(onlyFault(file.with(row, LSOA, "E01999999")).code()).isEqualTo("lsoa-unknown");
    }

    private static File7Fixture national() {
        return File7Fixture.national(Edition.IOD2025, 0);
    }

    private static int rowWithRank(File7Fixture file, Measure measure, int rank) {
        return rowWith(file, measure.rankHeading(), "" + rank);
    }

    private static int rowOf(File7Fixture file, String district) {
        return rowWith(file, DISTRICT, district);
    }

    private static int rowWith(File7Fixture file, String heading, String cell) {
        for (int row = 1; row <= file.lsoas(); row++) {
            if (file.row(row).get(file.column(heading)).equals(cell)) {
                return row;
            }
        }
        throw new IllegalArgumentException("No row has " + cell + " under " + heading);
    }

    private FileFault onlyFault(File7Fixture file) {
        List<FileFault> faults = faults(file.bytes());
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    private List<FileFault> faults(byte[] file) {
        return refused(file).firstFaults();
    }

    private Verdict.Refused refused(byte[] file) {
        assertThat(judge(file)).isInstanceOf(Verdict.Refused.class);
        return (Verdict.Refused) judge(file);
    }

    private LsoaTable table(byte[] file) {
        return switch (judge(file)) {
            case Verdict.Valid(LsoaTable table) -> table;
            case Verdict.Refused refused -> throw new AssertionError(refused.firstFaults());
        };
    }

    private Verdict judge(byte[] file) {
        LsoaBoards boards = new LsoaBoards(AREAS, ReferenceAreas.boardsOfLsoasInSharedDistricts());
        try {
            return new File7Validation(AREAS, boards).judge(File7Fixture.source(file), new FaultLog(), progress::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
