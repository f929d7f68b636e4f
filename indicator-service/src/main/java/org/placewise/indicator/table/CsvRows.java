package org.placewise.indicator.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV in UTF-8 with a heading. A text that a spreadsheet would take for a formula is guarded by an apostrophe; numbers never are.
 */
final class CsvRows<T> implements RowWriter<T> {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final List<Column<T>> columns;
    private final Writer text;
    private final CsvWriter csv;

    CsvRows(List<Column<T>> columns, OutputStream out) {
        this.columns = columns;
        this.text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.csv = CsvWriter.builder().build(text);
        csv.writeRecord(columns.stream().map(Column::name).toList());
    }

    @Override
    public void write(T row) {
        csv.writeRecord(
                columns.stream().map(column -> cell(column.cell().apply(row))).toList());
    }

    static @Nullable String cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> guarded(value.toString());
        };
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }
}
