package org.placewise.indicator.observation.file;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.FileSource;
import org.placewise.indicator.indicator.Indicator;

/** A file of observations, read from its first to its last row. Memory use does not depend on its size. */
public final class ObservationFile {

    /** Most rows of one file. */
    public static final int MOST_ROWS = 10_000_000;

    private static final int ROWS_PER_NEWS = 20_000;

    private final FileKind kind;
    private final FileSource source;
    private final Map<String, Indicator> indicators;
    private final KnownAreas areas;

    /** A file that is held against these indicators and areas. */
    public ObservationFile(FileKind kind, FileSource source, Map<String, Indicator> indicators, KnownAreas areas) {
        this.kind = kind;
        this.source = source;
        this.indicators = Map.copyOf(indicators);
        this.areas = areas;
    }

    /**
     * Reads all of it: rows that keep every rule go to the sink, what is wrong with others is noted.
     *
     * @param progress hears now and then how many rows have been read
     * @return number of rows below the headings
     * @throws IOException when the bytes cannot be had
     */
    public int read(FaultLog faults, IntConsumer progress, Consumer<ObservationRow> sink) throws IOException {
        Format format = kind == FileKind.FINGERTIPS_CSV ? Format.FINGERTIPS : Format.TIDY;
        Function<Field, String> columnOf = format::heading;
        RowRules rules = new RowRules(indicators, areas, faults, columnOf);
        RowSource rows = kind == FileKind.NDJSON
                ? new NdjsonRowSource(source, faults)
                : new CsvRowSource(format, source, faults);
        int[] read = {0};
        rows.forEach(row -> {
            if (++read[0] > MOST_ROWS) {
                noteOnce(faults, read[0], row.number());
                return;
            }
            rules.check(row).ifPresent(sink);
            if (read[0] % ROWS_PER_NEWS == 0) {
                progress.accept(read[0]);
            }
        });
        progress.accept(read[0]);
        if (read[0] == 0 && !faults.any()) {
            faults.add(null, null, FaultCode.NO_ROWS, "There are headings, but no rows below them.");
        }
        return read[0];
    }

    private static void noteOnce(FaultLog faults, int read, int row) {
        if (read == MOST_ROWS + 1) {
            faults.add(row, null, FaultCode.TOO_MANY_ROWS, "There are more than " + MOST_ROWS + " rows.");
        }
    }
}
