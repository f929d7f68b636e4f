package org.placewise.reporting.feed.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** A feed as CSV (RFC 4180, UTF-8), streamed. */
public final class CsvFeed {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFeed() {}

    /**
     * Answers with a header and rows.
     *
     * @param excel whether to begin with a byte order mark, so that Excel reads UTF-8
     * @param rows hands every row to the consumer it is given
     */
    public static Response answer(
            String fileName, boolean excel, List<String> names, Consumer<Consumer<List<String>>> rows) {
        StreamingOutput body = out -> write(out, excel, names, rows);
        return Response.ok(body, "text/csv; charset=UTF-8; header=present")
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .header("Cache-Control", "no-cache")
                .build();
    }

    private static void write(
            OutputStream out, boolean excel, List<String> names, Consumer<Consumer<List<String>>> rows)
            throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (excel) {
            text.write(BYTE_ORDER_MARK);
        }
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(names);
            rows.accept(csv::writeRecord);
        }
    }
}
