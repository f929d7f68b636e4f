package org.placewise.local.demo;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Writes the bundled figures of all LSOAs as the file that is published: file 7 of the English Indices of Deprivation 2025,
 * with its headings. Columns that are not bundled stay empty, which means missing.
 */
public final class DeprivationFile {

    /** How the file is called where it is published. */
    public static final String NAME = "File_7_IoD2025_All_Ranks_Scores_Deciles_Population_Denominators.csv";

    private static final int TENTHS = 10;

    private DeprivationFile() {}

    /** Writes the file, 33,755 LSOAs and some 5 MiB. */
    public static void writeTo(Path file) throws IOException {
        List<PublishedColumn> columns = columns();
        List<NamedCsvRecord> lsoas = lsoas();
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(columns.stream().map(PublishedColumn::heading).toList());
            for (NamedCsvRecord lsoa : lsoas) {
                csv.writeRecord(columns.stream()
                        .map(column -> column.cell(lsoa, lsoas.size()))
                        .toList());
            }
        }
    }

    private static List<NamedCsvRecord> lsoas() throws IOException {
        try (Reader text = new InputStreamReader(
                        new GZIPInputStream(Content.resource("deprivation/iod2025-england.csv.gz")),
                        StandardCharsets.UTF_8);
                CloseableIterator<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(text).iterator()) {
            return toList(rows);
        }
    }

    private static List<PublishedColumn> columns() throws IOException {
        try (Reader text = new InputStreamReader(
                        Content.resource("deprivation/iod2025-columns.csv"), StandardCharsets.UTF_8);
                CloseableIterator<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(text).iterator()) {
            return toList(rows).stream().map(PublishedColumn::of).toList();
        }
    }

    private static List<NamedCsvRecord> toList(CloseableIterator<NamedCsvRecord> rows) {
        List<NamedCsvRecord> list = new java.util.ArrayList<>();
        rows.forEachRemaining(list::add);
        return list;
    }

    /** A column of the published file and what it takes its cells from. */
    private record PublishedColumn(String heading, String content, String of) {

        static PublishedColumn of(NamedCsvRecord row) {
            return new PublishedColumn(row.getField("publishedHeading"), row.getField("content"), row.getField("of"));
        }

        String cell(NamedCsvRecord lsoa, int lsoas) {
            return switch (content) {
                case "value" -> lsoa.getField(of);
                case "decile" -> Integer.toString(decile(Integer.parseInt(lsoa.getField(of)), lsoas));
                case "empty" -> "";
                default -> throw new IllegalStateException("unknown content of a column: " + content);
            };
        }

        /** The official decile: ceil(10 · rank / number of LSOAs). */
        private static int decile(int rank, int lsoas) {
            return Math.ceilDiv(TENTHS * rank, lsoas);
        }
    }
}
