package org.placewise.assessment.assessment;

import java.util.List;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.kit.problem.Fault;

/** What became of an attempt to change an assessment. */
public sealed interface ChangeOutcome {

    /** It was changed, and now stands like this. */
    record Changed(Assessment assessment, Instrument instrument) implements ChangeOutcome {}

    /** There is no such assessment. */
    record NotFound() implements ChangeOutcome {}

    /** Somebody else has changed it in the meantime; it is now at this version. */
    record Overtaken(long version) implements ChangeOutcome {}

    /** Its state does not allow this step. */
    record NotInThisState(AssessmentState state) implements ChangeOutcome {}

    /** It was left as it is, for all of these reasons. */
    record Refused(List<Fault> faults) implements ChangeOutcome {}
}
