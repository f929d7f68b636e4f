package org.placewise.assessment.received.file;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file.
 *
 * @param line of the file, the headings being line 1
 * @param cells without outer white space; empty ones are left out
 */
record ReportRow(int line, Map<ReportColumn, String> cells) {

    @Nullable String cell(ReportColumn column) {
        return cells.get(column);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    ReportFault fault(@Nullable ReportColumn column, String code, String message) {
        return ReportFault.inFile(line, column == null ? null : column.heading(), code, message);
    }
}
