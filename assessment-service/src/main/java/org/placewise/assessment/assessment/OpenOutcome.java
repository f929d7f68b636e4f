package org.placewise.assessment.assessment;

import java.util.List;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.kit.problem.Fault;

/** What became of an attempt to open an assessment. */
public sealed interface OpenOutcome {

    /** A draft was opened. */
    record Opened(Assessment assessment, Instrument instrument) implements OpenOutcome {}

    /** Nothing was opened, for all of these reasons. */
    record Refused(List<Fault> faults) implements OpenOutcome {}
}
