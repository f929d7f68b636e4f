package org.placewise.local.demo;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Writes the bundled figures of all LSOAs as the file that is published: file 7 of the English Indices of Deprivation 2025,
 * with its headings. Columns that are not bundled stay empty, which means missing.
 */
public final class DeprivationFile {

    /** Says in the release's provenance that this is not the file as published. */
    public static final String NAME = "File_7_IoD2025_extract_bundled_with_Placewise.csv";

    private static final int TENTHS = 10;

    private DeprivationFile() {}

    /** Writes the file, 33,755 LSOAs and some 5 MiB. */
    public static void writeTo(Path file) throws IOException {
        List<PublishedColumn> columns = columns();
        int lsoas = count();
        try (CloseableIterator<NamedCsvRecord> rows = lsoas();
                CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(columns.stream().map(PublishedColumn::heading).toList());
            while (rows.hasNext()) {
                NamedCsvRecord lsoa = rows.next();
                csv.writeRecord(
                        columns.stream().map(column -> column.cell(lsoa, lsoas)).toList());
            }
        }
    }

    private static int count() throws IOException {
        try (CloseableIterator<NamedCsvRecord> rows = lsoas()) {
            int count = 0;
            for (; rows.hasNext(); rows.next()) {
                count++;
            }
            return count;
        }
    }

    private static CloseableIterator<NamedCsvRecord> lsoas() throws IOException {
        InputStream unpacked = new GZIPInputStream(Content.resource("deprivation/iod2025-england.csv.gz"));
        return read(unpacked);
    }

    private static List<PublishedColumn> columns() throws IOException {
        List<PublishedColumn> columns = new ArrayList<>();
        try (CloseableIterator<NamedCsvRecord> rows = read(Content.resource("deprivation/iod2025-columns.csv"))) {
            rows.forEachRemaining(row -> columns.add(PublishedColumn.of(row)));
        }
        return columns;
    }

    /** Closing the iterator closes the stream. */
    private static CloseableIterator<NamedCsvRecord> read(InputStream csv) {
        return CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))
                .iterator();
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
