package org.placewise.partnership.history;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.placewise.kit.problem.Fault;

/** How a change of a record ended. Everything but {@link Accepted} changed nothing. */
public sealed interface Outcome<T> {

    /** The record as it stands now. */
    record Accepted<T>(T record) implements Outcome<T> {}

    /** The records of those that were accepted, in their order. */
    static <T> List<T> accepted(List<Outcome<T>> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome instanceof Accepted<T>(T record) ? Stream.of(record) : Stream.empty())
                .toList();
    }

    /** Rules are broken; all of them are named. */
    record Refused<T>(List<Fault> faults) implements Outcome<T> {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody else changed the record first. */
    record Stale<T>(long currentVersion) implements Outcome<T> {}

    /** The record was taken off while the request was on its way, or what it belongs to was. */
    record Missing<T>(RecordKind kind, UUID id) implements Outcome<T> {}

    /**
     * Other records still belong to it.
     *
     * @param belonging how many
     */
    record InUse<T>(RecordKind belongingKind, int belonging) implements Outcome<T> {}
}
