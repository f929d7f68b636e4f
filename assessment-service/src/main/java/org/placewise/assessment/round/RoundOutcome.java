package org.placewise.assessment.round;

import java.util.List;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.kit.problem.Fault;

/** What became of an attempt to plan or change a round. */
public sealed interface RoundOutcome {

    /** It now stands like this. */
    record Changed(Round round, Instrument instrument) implements RoundOutcome {}

    /** There is no such round. */
    record NotFound() implements RoundOutcome {}

    /** Somebody else has changed it in the meantime; it is now at this version. */
    record Overtaken(long version) implements RoundOutcome {}

    /** Its state does not allow this step. */
    record NotInThisState(RoundState state) implements RoundOutcome {}

    /** It was left as it is, for all of these reasons. */
    record Refused(List<Fault> faults) implements RoundOutcome {}
}
