package org.placewise.assessment.received;

import java.util.List;
import java.util.UUID;
import org.placewise.kit.problem.Fault;

/** What became of an event. */
public sealed interface ReceiveOutcome {

    /**
     * It is new, and was taken in.
     *
     * @param alsoSentBy how many other senders have used its source and id
     */
    record Accepted(UUID eventId, EventState state, int alsoSentBy) implements ReceiveOutcome {}

    /**
     * It was taken in before; nothing was done.
     *
     * @param alsoSentBy how many other senders have used its source and id
     */
    record Duplicate(UUID eventId, EventState state, int alsoSentBy) implements ReceiveOutcome {}

    /** Another event of the same owner, source and id, that says something else, was taken in before; nothing was done. */
    record Conflicting(UUID eventId) implements ReceiveOutcome {}

    /** It breaks its contract or does not fit its instrument. */
    record Invalid(List<Fault> faults) implements ReceiveOutcome {}

    /** Its sender may not report for its place. */
    record OutOfReach(String gssCode) implements ReceiveOutcome {}

    /** Its sender may not use its source, for this reason. */
    record SourceOfAnother(String reason) implements ReceiveOutcome {}
}
