package org.placewise.partnership.sheet;

import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;

/**
 * One thing that is wrong with a file.
 *
 * @param row line of the file, the headings being row 1
 * @param column heading of the column, null where it is about the row as a whole
 */
public record SheetFault(int row, @Nullable String column, String code, String message) {

    /** The same as a fault of a request: {@code row/3/dueDate}. */
    public Fault toFault() {
        return new Fault(column == null ? "row/" + row : "row/" + row + "/" + column, code, message);
    }
}
