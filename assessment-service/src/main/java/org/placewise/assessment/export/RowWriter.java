package org.placewise.assessment.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes rows in a format and counts them. The caller closes the writer underneath. */
final class RowWriter {

    private final ObjectMapper json;
    private final ExportFormat format;
    private final List<String> columns;
    private final Writer out;
    private final CsvWriter csv;
    private long rows;

    RowWriter(ObjectMapper json, ExportFormat format, List<String> columns, Writer out) {
        this.json = json;
        this.format = format;
        this.columns = columns;
        this.out = out;
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(out);
        if (format == ExportFormat.CSV) {
            csv.writeRecord(columns);
        }
    }

    void write(Record row) {
        ObjectNode node = json.valueToTree(row);
        rows++;
        switch (format) {
            case CSV ->
                csv.writeRecord(
                        columns.stream().map(column -> cell(node.path(column))).toList());
            case NDJSON -> line(node);
        }
    }

    long rows() {
        return rows;
    }

    private void line(ObjectNode node) {
        try {
            out.write(node.toString());
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        String text = value.asText();
        return value.isTextual() && text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
