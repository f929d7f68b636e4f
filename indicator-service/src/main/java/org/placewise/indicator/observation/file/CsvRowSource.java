package org.placewise.indicator.observation.file;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.file.CsvRows;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.FileSource;

/** Rows of a CSV file. A file without columns for sex and age is about all persons of all ages. */
final class CsvRowSource implements RowSource {

    static final int LONGEST_CELL = 10_000;

    private static final int BUFFER = 4 * 1024 * 1024;

    private final Format format;
    private final FileSource source;
    private final FaultLog faults;

    CsvRowSource(Format format, FileSource source, FaultLog faults) {
        this.format = format;
        this.source = source;
        this.faults = faults;
    }

    @Override
    public void forEach(Consumer<RawRow> reader) throws IOException {
        try (CsvRows rows = new CsvRows(source, faults, BUFFER)) {
            Optional<CsvRows.Row> first = rows.next();
            Optional<Columns> columns = first.flatMap(row -> Columns.recognise(format, row.cells(), faults));
            if (columns.isPresent()) {
                readAll(rows, columns.get(), reader);
            }
        }
    }

    private void readAll(CsvRows rows, Columns columns, Consumer<RawRow> reader) throws IOException {
        RawRow raw = new RawRow();
        for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (isWhole(row.get(), columns)) {
                fill(raw, row.get(), columns);
                reader.accept(raw);
            }
        }
    }

    private boolean isWhole(CsvRows.Row row, Columns columns) {
        int cells = row.cells().size();
        int expected = columns.fields().size();
        if (cells < columns.fewestCells()) {
            faults.add(
                    row.number(),
                    null,
                    FaultCode.ROW_TRUNCATED,
                    "The row has " + cells + " of " + expected
                            + " cells. The file was probably cut off; get it again.");
            return false;
        }
        if (cells > expected) {
            faults.add(
                    row.number(),
                    null,
                    FaultCode.ROW_TOO_LONG,
                    "The row has " + cells + " cells where there are " + expected
                            + " headings. Put quotes around a cell that contains a comma.");
            return false;
        }
        return true;
    }

    private void fill(RawRow raw, CsvRows.Row row, Columns columns) {
        raw.begin(row.number());
        raw.put(Field.SEX, "Persons");
        raw.put(Field.AGE, "All ages");
        List<String> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            @Nullable Field field = columns.fields().get(i);
            if (field == null) {
                checkUnread(row.number(), cells.get(i));
            } else {
                raw.put(field, cells.get(i));
            }
        }
    }

    private void checkUnread(int row, String cell) {
        if (cell.length() > LONGEST_CELL) {
            faults.add(
                    row,
                    null,
                    FaultCode.CELL_TOO_LONG,
                    "A cell has " + cell.length() + " characters; at most " + LONGEST_CELL + " are taken.");
        } else if (cell.indexOf('\0') >= 0) {
            faults.add(row, null, FaultCode.CONTROL_CHARACTER, "A cell contains the character NUL.");
        }
    }
}
