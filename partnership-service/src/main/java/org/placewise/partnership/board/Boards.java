package org.placewise.partnership.board;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The boards on record. */
public interface Boards {

    /** A board that has not been removed. */
    Optional<Board> find(UUID id);

    /** The boards of these that have not been removed, in no order. */
    List<Board> findAll(Collection<UUID> ids);

    /**
     * A board that has not been removed, held for the running transaction. Every change of a board, its objectives and its
     * actions takes this lock first, so that the changes of one board follow each other.
     */
    Optional<Board> lock(UUID id);

    /** When a board was removed, if it was. */
    Optional<Instant> removedAt(UUID id);

    /** How many objectives belong to a board. */
    int objectivesOf(UUID id);

    /** Whether a board ever had this identifier, removed or not. */
    boolean wasEverRecorded(UUID id);

    void add(Board board);

    void replace(Board board);

    void remove(Board board, Instant at);
}
