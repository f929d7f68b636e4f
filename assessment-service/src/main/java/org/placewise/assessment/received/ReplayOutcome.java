package org.placewise.assessment.received;

import java.util.List;
import org.placewise.kit.problem.Fault;

/** What became of trying a parked event again. */
public sealed interface ReplayOutcome {

    /** It is applied, now or since earlier. */
    record Done(ReceivedEvent event) implements ReplayOutcome {}

    /** It stays parked. */
    record StillParked(List<Fault> reasons) implements ReplayOutcome {}

    /** There is no such event. */
    record NotFound() implements ReplayOutcome {}
}
