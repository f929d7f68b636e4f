package org.placewise.indicator.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One JSON object per line. */
final class JsonRows<T> implements RowWriter<T> {

    private final List<Column<T>> columns;
    private final JsonGenerator json;

    JsonRows(List<Column<T>> columns, OutputStream out, ObjectMapper mapper) throws IOException {
        this.columns = columns;
        this.json = mapper.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setRootValueSeparator(null);
    }

    @Override
    public void write(T row) throws IOException {
        json.writeStartObject();
        for (Column<T> column : columns) {
            json.writeFieldName(column.name());
            json.writePOJO(column.cell().apply(row));
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.flush();
    }
}
