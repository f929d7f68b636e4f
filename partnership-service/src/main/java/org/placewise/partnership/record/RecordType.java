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

    /** The proposed terms with what the board's records supply where the officer has left it out. */
    default T settled(Proposed<T> proposed) {
        return proposed.terms();
    }

    /** Every rule that the proposed terms break; that what they refer to is on record is checked already. */
    default List<Fault> faults(Proposed<T> proposed) {
        return List.of();
    }

    /** What a change says besides the record's new state. */
    default List<Fact> facts(@Nullable BoardRecord<T> before, BoardRecord<T> after) {
        return List.of();
    }
}
