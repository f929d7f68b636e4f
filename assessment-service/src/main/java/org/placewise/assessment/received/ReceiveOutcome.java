package org.placewise.assessment.received;

import java.util.List;
import java.util.UUID;
import org.placewise.kit.problem.Fault;

/** What became of an event. */
public sealed interface ReceiveOutcome {

    /** It is new, and was taken in. */
    record Accepted(UUID eventId, EventState state) implements ReceiveOutcome {}

    /** It was taken in before; nothing was done. */
    record Duplicate(UUID eventId, EventState state) implements ReceiveOutcome {}

    /** Another event of the same source and id, that says something else, was taken in before; nothing was done. */
    record Conflicting(UUID eventId) implements ReceiveOutcome {}

    /** It breaks its contract or does not fit its instrument. */
    record Invalid(List<Fault> faults) implements ReceiveOutcome {}

    /** Its sender may not report for its place. */
    record OutOfReach(String gssCode) implements ReceiveOutcome {}
}
