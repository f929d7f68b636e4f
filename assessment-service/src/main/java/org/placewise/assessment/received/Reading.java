package org.placewise.assessment.received;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;

/** What came of reading an event. */
public sealed interface Reading {

    /** It keeps its contract. */
    record Readable(CouncilEvent event) implements Reading {}

    /**
     * It does not, for all of these reasons.
     *
     * @param id the event's own id, where it has one that can be told
     * @param faults with JSON Pointers into the event in its structured form, whichever mode it came in
     */
    record Faulty(@Nullable String id, List<Fault> faults) implements Reading {}
}
