package org.placewise.suite.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes a file in the format of a Fingertips export with made-up figures: every indicator for every area, sex and year, as many
 * rows as asked for. The same arguments make the same file.
 *
 * @param areas code, name and type of each
 */
record FingertipsExport(List<IndicatorName> indicators, List<AreaName> areas) {

    static final int FIRST_YEAR = 1994;

    private static final List<String> SEXES = List.of("Persons", "Male", "Female");
    private static final String HEADINGS =
            "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,"
                    + "Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,"
                    + "Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,"
                    + "Compared to Counties & UAs (from Apr 2023) value or percentiles,Time period Sortable,New data,Compared to goal,"
                    + "Time period range";
    private static final double Z95 = 1.96;
    private static final double Z998 = 3.09;

    record IndicatorName(String id, String name) {}

    record AreaName(String code, String name, String type) {}

    FingertipsExport {
        indicators = List.copyOf(indicators);
        areas = List.copyOf(areas);
    }

    /** Writes the file, year after year, until it has this many rows below its headings. */
    void writeTo(Path file, int rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADINGS);
            out.newLine();
            int written = 0;
            for (int year = FIRST_YEAR; written < rows; year++) {
                for (IndicatorName indicator : indicators) {
                    for (AreaName area : areas) {
                        for (String sex : SEXES) {
                            if (written++ < rows) {
                                out.write(row(indicator, area, sex, year));
                                out.newLine();
                            }
                        }
                    }
                }
            }
        }
    }

    private static String row(IndicatorName indicator, AreaName area, String sex, int year) {
        int mixed = Math.floorMod((indicator.id() + area.code() + sex).hashCode() + year * 31, 10_000);
        int denominator = 50_000 + 7 * mixed;
        int count = denominator / 20 + mixed;
        double share = (double) count / denominator;
        double error = Math.sqrt(share * (1 - share) / denominator);
        return String.format(
                Locale.ROOT,
                "%s,\"%s\",E92000001,England,%s,\"%s\",\"%s\",%s,All ages,,,%d,%.12f,%.12f,%.12f,%.12f,%.12f,%d,%d,,,"
                        + "Not compared,Not compared,%d0000,,,1y",
                indicator.id(),
                indicator.name().replace("\"", "\"\""),
                area.code(),
                area.name(),
                area.type(),
                sex,
                year,
                100 * share,
                100 * (share - Z95 * error),
                100 * (share + Z95 * error),
                100 * (share - Z998 * error),
                100 * (share + Z998 * error),
                count,
                denominator,
                year);
    }
}
