package org.placewise.indicator.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a CSV file, one after the other. Empty lines count as rows, as they do in a spreadsheet, and are left out; a line
 * feed inside quotation marks begins no new row. Where the rest of a file cannot be read, that is noted and the rows end.
 */
public final class CsvRows implements Closeable {

    private static final int MOST_CELLS = 100_000;
    private static final int LONGEST_ROW = 16 * 1024 * 1024;

    private final FileSource source;
    private final FaultLog faults;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;
    private int row;

    /**
     * A row.
     *
     * @param number as a spreadsheet counts, the headings being row 1
     */
    public record Row(int number, List<String> cells) {}

    /**
     * Opens the file.
     *
     * @param longestCell most characters that are read as one cell
     * @throws IOException when the bytes cannot be had
     */
    public CsvRows(FileSource source, FaultLog faults, int longestCell) throws IOException {
        this.source = source;
        this.faults = faults;
        this.csv = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(longestCell)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_CELLS)
                                .maxRecordSize(LONGEST_ROW)
                                .maxFieldSize(longestCell)
                                .build(),
                        new BufferedReader(
                                new InputStreamReader(source.open(), StandardCharsets.UTF_8.newDecoder()), 1 << 16));
        this.records = csv.iterator();
    }

    /**
     * The next row; empty at the end, and where the rest of the file cannot be read.
     *
     * @throws IOException when the bytes cannot be had
     */
    public Optional<Row> next() throws IOException {
        try {
            while (records.hasNext()) {
                CsvRecord next = records.next();
                row++;
                if (next.getFieldCount() > 1 || !next.getField(0).isEmpty()) {
                    return Optional.of(new Row(row, next.getFields()));
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            faults.add(
                    row + 1,
                    null,
                    FaultCode.CELL_WITHOUT_END,
                    "A cell of this row does not end, or is far too long. Is a quote not closed?");
            return Optional.empty();
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e.getCause();
            }
            UndecodableByte culprit = UndecodableByte.firstIn(source);
            faults.add(culprit.row(), null, FaultCode.NOT_UTF_8, culprit.sentence());
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
        csv.close();
    }
}
