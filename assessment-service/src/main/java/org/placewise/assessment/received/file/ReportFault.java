package org.placewise.assessment.received.file;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Excerpt;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;

/**
 * One thing that is wrong with what was sent.
 *
 * @param pointer into a JSON document, or {@code row/3/level} in a file
 * @param row line of the file, the headings being row 1; null in a document, and when it is about the file as a whole
 * @param column heading of the column; null where row is, and when it is about the row as a whole
 */
@Schema(name = "ReportFault")
public record ReportFault(
        String pointer, @Nullable Integer row, @Nullable String column, String code, String message) {

    private static final ReportFault MORE = new ReportFault(
            "", null, null, "more-faults", "There are more faults; the first " + Faults.MOST + " are listed.");

    private static final int LONGEST_HEADING = 100;

    public ReportFault {
        pointer = Excerpt.of(pointer, 2 * LONGEST_HEADING);
        column = column == null ? null : Excerpt.of(column, LONGEST_HEADING);
    }

    /** A fault in a file. */
    static ReportFault inFile(@Nullable Integer row, @Nullable String column, String code, String message) {
        String pointer = row == null ? "" : "row/" + row;
        return new ReportFault(column == null ? pointer : pointer + "/" + column, row, column, code, message);
    }

    /** A fault in a document. */
    static ReportFault inDocument(String pointer, Fault fault) {
        return new ReportFault(pointer, null, null, fault.code(), fault.message());
    }

    /** Notes a fault of a report or a file, unless more have been noted than are told. */
    static void note(ReportFault fault, List<ReportFault> faults) {
        if (faults.size() <= Faults.MOST) {
            faults.add(fault);
        }
    }

    /** The first faults, and one that says so where there are more. */
    static List<ReportFault> told(List<ReportFault> faults) {
        return Excerpt.first(faults, Faults.MOST, MORE);
    }

    /** The same without row and column. */
    public Fault toFault() {
        return new Fault(pointer, code, message);
    }
}
