package org.placewise.indicator.deprivation.file;

import java.io.IOException;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.placewise.indicator.deprivation.LsoaTable;
import org.placewise.indicator.file.CsvRows;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.FileSource;

/** Reads a file from its first to its last row, whatever is wrong with some of them, and notes every fault. */
public final class File7Reader {

    /** England has some 34,000 LSOAs; a file with many times more is something else. */
    static final int MOST_ROWS = 100_000;

    private static final int LONGEST_CELL = 64 * 1024;
    private static final int ROWS_PER_NEWS = 10_000;

    private final FileSource source;
    private final FaultLog faults;
    private final IntConsumer progress;

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
        try (CsvRows rows = new CsvRows(source, faults, LONGEST_CELL)) {
            return read(rows);
        }
    }

    private Optional<LsoaTable> read(CsvRows rows) throws IOException {
        Optional<CsvRows.Row> first = rows.next();
        if (first.isEmpty()) {
            if (!faults.any()) {
                faults.add(1, null, FaultCode.EDITION_UNKNOWN, "The file is empty.");
            }
            return Optional.empty();
        }
        Optional<RowReader> reader =
                Headings.recognise(first.get().cells(), faults).map(headings -> new RowReader(headings, faults));
        if (reader.isPresent()) {
            readAll(rows, reader.get());
        }
        return reader.map(RowReader::table);
    }

    private void readAll(CsvRows rows, RowReader reader) throws IOException {
        int read = 0;
        for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (++read > MOST_ROWS) {
                faults.add(
                        row.get().number(),
                        null,
                        FaultCode.TOO_MANY_ROWS,
                        "There are more than " + MOST_ROWS + " rows; England has about 34,000 LSOAs.");
                break;
            }
            reader.read(row.get().number(), row.get().cells());
            if (read % ROWS_PER_NEWS == 0) {
                progress.accept(read);
            }
        }
        progress.accept(Math.min(read, MOST_ROWS));
        if (read == 0) {
            faults.add(null, null, FaultCode.NO_ROWS, "There are headings, but no rows below them.");
        }
    }
}
