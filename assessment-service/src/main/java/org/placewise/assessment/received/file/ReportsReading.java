package org.placewise.assessment.received.file;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.received.Reading;
import org.placewise.kit.problem.Fault;

/** What came of reading a file, or a document, of assessments. */
public sealed interface ReportsReading {

    /** It holds these assessments, sound or not. */
    record Readable(List<ReadReport> reports) implements ReportsReading {}

    /** It cannot be read as a whole, for all of these reasons. */
    record Unreadable(List<ReportFault> faults) implements ReportsReading {}

    /**
     * One assessment of the file.
     *
     * @param reference the sender's name of it; null where the row has none
     * @param index its position among the others, from 0
     * @param row where it begins in a file; null in a document
     * @param reading the event it stands for, or that it is faulty
     * @param place where something stands that is wrong in the event
     */
    record ReadReport(
            @Nullable String reference,
            int index,
            @Nullable Integer row,
            Reading reading,
            Function<Fault, ReportFault> place) {

        ReadReport withReading(Reading other) {
            return new ReadReport(reference, index, row, other, place);
        }
    }
}
