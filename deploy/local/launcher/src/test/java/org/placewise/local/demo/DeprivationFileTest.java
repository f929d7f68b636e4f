package org.placewise.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeprivationFileTest {

    private static final int LSOAS = 33_755;
    private static final String RANK = "Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)";
    private static final String DECILE =
            "Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)";
    private static final String SCORE = "Index of Multiple Deprivation (IMD) Score";
    private static final String POPULATION = "Total population: mid 2022";

    @TempDir
    Path folder;

    private final List<NamedCsvRecord> rows = new ArrayList<>();

    @BeforeEach
    void write() throws Exception {
        Path file = folder.resolve("file7.csv");
        DeprivationFile.writeTo(file);
        try (CloseableIterator<NamedCsvRecord> records =
                CsvReader.builder().ofNamedCsvRecord(file).iterator()) {
            records.forEachRemaining(rows::add);
        }
    }

    @Test
    void hasEveryLsoaOfEnglandAndThePublishedColumns() {
        assertThat(rows).hasSize(LSOAS);
        assertThat(rows.getFirst().getHeader()).hasSize(56).contains(RANK, DECILE, SCORE, POPULATION);
    }

    @Test
    void hasRanksOfTheWholeNationAndDecilesThatFollowFromThem() {
        assertThat(rows.stream().mapToInt(row -> number(row, RANK)).max()).hasValue(LSOAS);
        assertThat(rows.stream().filter(row -> number(row, DECILE) == 1).count())
                .isEqualTo(LSOAS / 10);
        assertThat(rows).allMatch(row -> number(row, DECILE) == Math.ceilDiv(10 * number(row, RANK), LSOAS));
    }

    /** File 10 (summaries of districts) of the 2025 edition: 26.11% of Newcastle's LSOAs are in the most deprived tenth. */
    @Test
    void givesNewcastlesPublishedShareInTheMostDeprivedTenth() {
        List<NamedCsvRecord> newcastle = newcastle();
        double share =
                newcastle.stream().filter(row -> number(row, DECILE) == 1).count() / (double) newcastle.size();
        assertThat(share).isCloseTo(0.2611, within(0.00005));
    }

    /** The same file: average score 28.834; the populations bundled here are older, which moves it by up to 0.6%. */
    @Test
    void givesNewcastlesPublishedAverageScoreAsNearlyAsItsPopulationsAllow() {
        double people =
                newcastle().stream().mapToInt(row -> number(row, POPULATION)).sum();
        double weighted = newcastle().stream()
                .mapToDouble(row -> Double.parseDouble(row.getField(SCORE)) * number(row, POPULATION))
                .sum();
        assertThat(weighted / people).isCloseTo(28.834, withPercentage(0.6));
    }

    private List<NamedCsvRecord> newcastle() {
        return rows.stream()
                .filter(row ->
                        row.getField("Local Authority District code (2024)").equals("E08000021"))
                .toList();
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
