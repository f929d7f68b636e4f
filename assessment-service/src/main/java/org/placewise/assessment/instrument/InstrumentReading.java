package org.placewise.assessment.instrument;

import java.util.List;
import org.placewise.kit.problem.Fault;

/** What came of reading an instrument. */
public sealed interface InstrumentReading {

    /** It is consistent and may be published. */
    record Readable(InstrumentDocument document) implements InstrumentReading {}

    /** It is not, for all of these reasons, with JSON Pointers into the document. */
    record Faulty(List<Fault> faults) implements InstrumentReading {}
}
