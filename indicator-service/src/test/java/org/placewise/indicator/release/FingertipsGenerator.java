package org.placewise.indicator.release;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.ReferenceAreas;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.indicator.ReferenceIndicators;
import org.placewise.indicator.measure.ValueType;

/**
 * Writes a file in the format of Fingertips exports with as many rows as wanted: rates of every bundled area, by indicator, year,
 * sex and age. The same seed gives the same file.
 *
 * <p>Run it with the number of rows and the name of the file.
 */
public final class FingertipsGenerator {

    private static final String HEADINGS =
            "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,"
                    + "Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,"
                    + "Denominator,Value note,Recent Trend,Compared to England value or percentiles,"
                    + "Compared to Region value or percentiles,Time period Sortable,New data,Compared to goal\n";

    private static final List<String> SEXES = List.of("Persons", "Male", "Female");
    private static final List<String> AGES = List.of("All ages", "<75 yrs", "65+ yrs", "16-64 yrs", "0-15 yrs");
    private static final int FIRST_YEAR = 2005;
    private static final int YEARS = 20;

    private final Random random;

    private FingertipsGenerator(long seed) {
        random = new Random(seed);
    }

    public static void main(String... arguments) throws IOException {
        write(Path.of(arguments[1]), Integer.parseInt(arguments[0]), 1);
    }

    /** Writes the file. */
    static void write(Path file, int rows, long seed) throws IOException {
        new FingertipsGenerator(seed).write(file, rows);
    }

    private void write(Path file, int rows) throws IOException {
        List<Indicator> rates = ReferenceIndicators.indicators().stream()
                .filter(indicator -> indicator.valueType() == ValueType.CRUDE_RATE)
                .toList();
        List<Area> areas = List.copyOf(ReferenceAreas.areas().all());
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADINGS);
            for (int row = 0; row < rows; row++) {
                int rest = row;
                Area area = areas.get(rest % areas.size());
                rest /= areas.size();
                int year = FIRST_YEAR + rest % YEARS;
                rest /= YEARS;
                String sex = SEXES.get(rest % SEXES.size());
                rest /= SEXES.size();
                Indicator indicator = rates.get(rest % rates.size());
                rest /= rates.size();
                out.write(row(indicator, area, year, sex, AGES.get(rest)));
            }
        }
    }

    private String row(Indicator indicator, Area area, int year, String sex, String age) {
        int denominator = 10_000 + random.nextInt(400_000);
        int count = 10 + random.nextInt(500);
        double rate = indicator.multiplier().doubleValue() * count / denominator;
        double width = rate / Math.sqrt(count);
        return String.format(
                Locale.ROOT,
                "%s,\"%s\n\",,,%s,\"%s\",,%s,%s,,,%d,%.10f,%.10f,%.10f,%.10f,%.10f,%d,%d,,,Similar,Similar,%d0000,\n",
                indicator.id(),
                indicator.name(),
                area.gssCode(),
                area.name(),
                sex,
                age,
                year,
                rate,
                rate - 1.96 * width,
                rate + 1.96 * width,
                rate - 3.09 * width,
                rate + 3.09 * width,
                count,
                denominator,
                year);
    }
}
