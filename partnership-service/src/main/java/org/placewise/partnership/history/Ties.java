package org.placewise.partnership.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which records exist and hold on to each other, whatever their kind. */
public interface Ties {

    /** The boards of those of these records that have not been removed, by record. */
    Map<UUID, UUID> boardsOf(RecordKind kind, Collection<UUID> ids);

    /** The board of a record that has not been removed. */
    default Optional<UUID> boardOf(RecordKind kind, UUID id) {
        return Optional.ofNullable(boardsOf(kind, List.of(id)).get(id));
    }

    /** Records of the same board that refer to this one, if there are any. */
    Optional<Holding> holding(RecordKind kind, UUID id, UUID boardId);

    /** Records of other boards that refer to this one, in order of their boards. */
    List<Foreign> foreign(RecordKind kind, UUID id, UUID boardId);

    /** Records of a board that are kept in the one shape, if there are any. */
    Optional<Holding> inBoard(UUID boardId);

    /** A record of another board. */
    record Foreign(RecordKind kind, UUID id, UUID boardId) {}

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
