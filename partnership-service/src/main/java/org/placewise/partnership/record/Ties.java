package org.placewise.partnership.record;

import java.util.Optional;
import java.util.UUID;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;

/** Which records exist and hold on to each other, whatever their kind. */
public interface Ties {

    /** The board of a record that has not been removed. */
    Optional<UUID> boardOf(RecordKind kind, UUID id);

    /** Records that refer to this one, if there are any. */
    Optional<Holding> holding(RecordKind kind, UUID id);

    /** Records of a board that are kept in the one shape, if there are any. */
    Optional<Holding> inBoard(UUID boardId);

    /**
     * Records of one kind that hold on to another.
     *
     * @param count how many
     */
    record Holding(RecordKind kind, int count) {

        /** The refusal to remove what they hold on to. */
        public <T> Outcome<T> inUse() {
            return new Outcome.InUse<>(kind, count);
        }
    }
}
