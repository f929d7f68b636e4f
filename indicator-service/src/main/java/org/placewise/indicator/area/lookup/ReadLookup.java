package org.placewise.indicator.area.lookup;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.file.CsvRows;
import org.placewise.indicator.file.CsvRows.Row;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.FileFault;
import org.placewise.indicator.file.FileSource;

/** Reads a lookup from its first to its last row, whatever is wrong with some of them. */
public final class ReadLookup {

    /** England has about 180,000 output areas, the smallest unit that a lookup may have a row for. */
    static final int MOST_ROWS = 250_000;

    private static final int LONGEST_CELL = 64 * 1024;

    private final AreaGraph areas;

    public ReadLookup(AreaGraph areas) {
        this.areas = areas;
    }

    /** What came of reading. */
    public sealed interface Reading {

        /**
         * A file without faults.
         *
         * @param rows below the headings
         * @param rowsOutsideEngland of these, rows of Wales, which are left out
         * @param columnsNotKept headings of the columns that nothing is taken from
         */
        record Valid(LookupKind kind, Lookup lookup, int rows, int rowsOutsideEngland, List<String> columnsNotKept)
                implements Reading {}

        /** All that is wrong with a file; the first faults word for word. */
        record Invalid(int faultCount, List<FileFault> firstFaults) implements Reading {}
    }

    /**
     * Reads the file.
     *
     * @throws IOException when the bytes cannot be had
     */
    public Reading read(FileSource source) throws IOException {
        FaultLog faults = new FaultLog();
        try (CsvRows rows = new CsvRows(source, faults, LONGEST_CELL)) {
            Optional<Row> headings = rows.next();
            if (headings.isEmpty() && !faults.any()) {
                faults.add(1, null, FaultCode.NO_ROWS, "The file is empty.");
            }
            Optional<LookupHeadings> recognised =
                    headings.flatMap(row -> LookupHeadings.recognise(row.cells(), faults));
            return recognised.isPresent() ? read(recognised.get(), rows, faults) : invalid(faults);
        }
    }

    private Reading read(LookupHeadings headings, CsvRows rows, FaultLog faults) throws IOException {
        LookupCells cells = new LookupCells(headings, areas, faults);
        LookupRows reader = rows(headings, cells, faults);
        int count = 0;
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (++count > MOST_ROWS) {
                faults.add(
                        row.get().number(),
                        null,
                        FaultCode.TOO_MANY_ROWS,
                        "There are more than " + MOST_ROWS + " rows.");
                break;
            }
            if (cells.isComplete(row.get())) {
                reader.read(row.get());
            }
        }
        if (count == 0 && !faults.any()) {
            faults.add(null, null, FaultCode.NO_ROWS, "There are headings, but no rows below them.");
        }
        Lookup lookup = reader.end();
        return faults.any()
                ? invalid(faults)
                : new Reading.Valid(headings.kind(), lookup, count, reader.outsideEngland(), headings.notKept());
    }

    private static LookupRows rows(LookupHeadings headings, LookupCells cells, FaultLog faults) {
        return switch (headings.kind()) {
            case LSOA_MEMBERSHIP -> new MemberRows(headings, cells, faults);
            case LSOA_CORRESPONDENCE -> new LinkRows(headings, cells, faults);
            case DISTRICT_CHANGES -> new DistrictChangeRows(headings, cells, faults);
            case PRIMARY_CARE_NETWORKS -> new NetworkRows(headings, cells, faults);
        };
    }

    private static Reading invalid(FaultLog faults) {
        return new Reading.Invalid(faults.count(), faults.kept());
    }
}
