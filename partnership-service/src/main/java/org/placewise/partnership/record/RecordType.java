package org.placewise.partnership.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.history.Fact;
import org.placewise.partnership.history.RecordKind;

/** What is particular to a kind of record that is kept in the one shape. */
public interface RecordType<T> {

    RecordKind kind();

    Class<T> termsType();

    /** Where records of this kind are found in the API. */
    String path();

    /** CloudEvent type of a record's full state. */
    default String recordedEvent() {
        return "org.placewise.partnership." + kind().word() + ".recorded.v1";
    }

    /** CloudEvent type of a removal. */
    default String removedEvent() {
        return "org.placewise.partnership." + kind().word() + ".removed.v1";
    }

    /** The records that the terms refer to. */
    default List<Tie> ties(T terms) {
        return List.of();
    }

    /**
     * The terms that are proposed together for one board, in their order, with what the board's records supply where the officer
     * has left it out.
     */
    default List<T> settled(List<Proposed<T>> proposed) {
        return proposed.stream().map(Proposed::terms).toList();
    }

    /**
     * Every rule that each of the terms breaks that are proposed together for one board, in their order; that what they refer to
     * is on record is checked already. What the rules need of the board's other records is read once for all.
     */
    default List<List<Fault>> faults(List<Proposed<T>> proposed) {
        return proposed.stream().map(this::faults).toList();
    }

    /** Every rule that the proposed terms break, for kinds whose rules need nothing of many records at once. */
    default List<Fault> faults(Proposed<T> proposed) {
        return List.of();
    }

    /** What a change says besides the record's new state. */
    default List<Fact> facts(@Nullable BoardRecord<T> before, BoardRecord<T> after) {
        return List.of();
    }
}
