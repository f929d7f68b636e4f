package org.placewise.indicator.deprivation.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.placewise.indicator.deprivation.LsoaTable;

/** Reads a file from its first to its last row, whatever is wrong with some of them, and notes every fault. */
public final class File7Reader {

    /** England has some 34,000 LSOAs; a file with many times more is something else. */
    static final int MOST_ROWS = 100_000;

    private static final int LONGEST_CELL = 64 * 1024;
    private static final int ROWS_PER_NEWS = 10_000;

    private final FileSource source;
    private final FaultLog faults;
    private final IntConsumer progress;
    private int lastLine;

    /** The progress hears now and then how many rows have been read. */
    public File7Reader(FileSource source, FaultLog faults, IntConsumer progress) {
        this.source = source;
        this.faults = faults;
        this.progress = progress;
    }

    /**
     * The cells of the file. Empty when its headings cannot be understood; incomplete when rows have faults.
     *
     * @throws IOException when the bytes cannot be had
     */
    public Optional<LsoaTable> read() throws IOException {
        try (CsvReader<CsvRecord> csv = reader();
                CloseableIterator<CsvRecord> rows = csv.iterator()) {
            return read(rows);
        }
    }

    private CsvReader<CsvRecord> reader() throws IOException {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(new BufferedReader(
                        new InputStreamReader(source.open(), StandardCharsets.UTF_8.newDecoder()), 1 << 16));
    }

    private Optional<LsoaTable> read(CloseableIterator<CsvRecord> rows) throws IOException {
        Optional<CsvRecord> first = next(rows);
        if (first.isEmpty()) {
            if (!faults.any()) {
                faults.add(1, null, FaultCode.EDITION_UNKNOWN, "The file is empty.");
            }
            return Optional.empty();
        }
        Optional<RowReader> reader =
                Headings.recognise(first.get().getFields(), faults).map(headings -> new RowReader(headings, faults));
        if (reader.isPresent()) {
            readAll(rows, reader.get());
        }
        return reader.map(RowReader::table);
    }

    private void readAll(CloseableIterator<CsvRecord> rows, RowReader reader) throws IOException {
        int read = 0;
        for (Optional<CsvRecord> row = next(rows); row.isPresent(); row = next(rows)) {
            int line = Math.toIntExact(row.get().getStartingLineNumber());
            if (++read > MOST_ROWS) {
                faults.add(
                        line,
                        null,
                        FaultCode.TOO_MANY_ROWS,
                        "There are more than " + MOST_ROWS + " rows; England has about 34,000 LSOAs.");
                break;
            }
            reader.read(lastLine, row.get().getFields());
            if (read % ROWS_PER_NEWS == 0) {
                progress.accept(read);
            }
        }
        progress.accept(Math.min(read, MOST_ROWS));
        if (read == 0) {
            faults.add(null, null, FaultCode.NO_ROWS, "There are headings, but no rows below them.");
        }
    }

    /** The next row; empty at the end, and where the rest of the file cannot be read, which is then noted. */
    private Optional<CsvRecord> next(CloseableIterator<CsvRecord> rows) throws IOException {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            CsvRecord row = rows.next();
            lastLine = Math.toIntExact(row.getStartingLineNumber());
            return Optional.of(row);
        } catch (CsvParseException e) {
            faults.add(
                    lastLine + 1,
                    null,
                    FaultCode.CELL_WITHOUT_END,
                    "A cell of this row does not end. Is a quote not closed?");
            return Optional.empty();
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e.getCause();
            }
            UndecodableByte culprit = UndecodableByte.firstIn(source);
            faults.add(culprit.line(), null, FaultCode.NOT_UTF_8, culprit.sentence());
            return Optional.empty();
        }
    }
}
