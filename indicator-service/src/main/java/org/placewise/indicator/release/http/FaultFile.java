package org.placewise.indicator.release.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.file.FileFault;

/** Faults as a CSV file that can be opened in a spreadsheet without running anything. */
final class FaultFile {

    private final OutputStream out;

    FaultFile(OutputStream out) {
        this.out = out;
    }

    /** Writes all faults that the source hands over. */
    void write(Consumer<Consumer<FileFault>> source) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord("row", "column", "code", "message");
            source.accept(fault -> csv.writeRecord(
                    fault.row() == null ? "" : fault.row().toString(),
                    guarded(fault.column()),
                    fault.code(),
                    guarded(fault.message())));
        }
    }

    private static String guarded(@Nullable String text) {
        return text == null || text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0
                ? text == null ? "" : text
                : "'" + text;
    }
}
