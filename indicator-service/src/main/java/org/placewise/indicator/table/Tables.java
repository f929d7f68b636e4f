package org.placewise.indicator.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Makes writers of tables. */
public final class Tables {

    private Tables() {}

    /** A writer of rows; the CSV heading is written at once. */
    public static <T> RowWriter<T> writer(
            TableFormat format, List<Column<T>> columns, OutputStream out, ObjectMapper json) throws IOException {
        return switch (format) {
            case CSV -> new CsvRows<>(columns, out);
            case NDJSON -> new JsonRows<>(columns, out, json);
        };
    }
}
