package org.placewise.indicator.area;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.word.Word;

/** The bundled reference data, read from the class path; {@code reference/README.md} says where it comes from. */
public final class ReferenceAreas {

    private static final String FOLDER = "/reference/";

    private ReferenceAreas() {}

    /** Number of this edition of the reference data; it grows whenever a file changes. */
    public static int version() {
        Properties properties = new Properties();
        try (InputStream in = open("dataset.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Integer.parseInt(properties.getProperty("version"));
    }

    /** Every bundled area. */
    public static AreaGraph areas() {
        Map<String, List<AreaParent>> parents = rows(
                "area-parents.csv",
                rows -> rows.collect(Collectors.groupingBy(
                        row -> row.getField("gssCode"),
                        Collectors.mapping(
                                row -> new AreaParent(
                                        row.getField("parentCode"), Boolean.parseBoolean(row.getField("whole"))),
                                Collectors.toList()))));
        return new AreaGraph(rows("areas.csv", rows -> rows.map(
                        row -> area(row, parents.getOrDefault(row.getField("gssCode"), List.of())))
                .toList()));
    }

    /** Boards of the LSOAs in districts that boards share: by LSOA vintage, then LSOA code. */
    public static Map<String, Map<String, String>> boardsOfLsoasInSharedDistricts() {
        return rows(
                "lsoa-icb-in-straddling-districts.csv",
                rows -> rows.collect(Collectors.groupingBy(
                        row -> row.getField("lsoaVintage"),
                        Collectors.toMap(row -> row.getField("lsoaCode"), row -> row.getField("icbCode")))));
    }

    private static Area area(NamedCsvRecord row, List<AreaParent> parents) {
        return new Area(
                row.getField("gssCode"),
                row.getField("name"),
                Word.stored(AreaType.class, row.getField("areaType")),
                row.getField("odsCode").isEmpty() ? null : row.getField("odsCode"),
                date(row.getField("validFrom")),
                date(row.getField("validTo")),
                Arrays.stream(row.getField("successors").split(" "))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                parents);
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static <T> T rows(String file, Function<Stream<NamedCsvRecord>, T> read) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(open(file), StandardCharsets.UTF_8)) {
            return read.apply(reader.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = ReferenceAreas.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("The reference data lacks " + file);
        }
        return in;
    }
}
