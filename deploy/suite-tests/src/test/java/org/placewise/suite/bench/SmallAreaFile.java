package org.placewise.suite.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a tidy file with one made-up value for each small area. */
final class SmallAreaFile {

    private SmallAreaFile() {}

    /** Returns how many rows it has below its headings. */
    static int write(Path file, String indicator, List<String> areas) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("indicatorId,areaCode,period,periodSort,sex,age,value,lower95,upper95,count,denominator");
            out.newLine();
            for (String area : areas) {
                int denominator = 1_000 + Math.floorMod(area.hashCode(), 1_000);
                int count = denominator / 5;
                double value = 100.0 * count / denominator;
                out.write(String.join(
                        ",",
                        indicator,
                        area,
                        "2023",
                        "20230000",
                        "Persons",
                        "All ages",
                        Double.toString(value),
                        Double.toString(value - 2),
                        Double.toString(value + 2),
                        Integer.toString(count),
                        Integer.toString(denominator)));
                out.newLine();
            }
        }
        return areas.size();
    }
}
