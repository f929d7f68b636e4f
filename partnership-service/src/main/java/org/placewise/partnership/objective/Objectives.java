package org.placewise.partnership.objective;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The objectives on record. Change one only while its board is locked. */
public interface Objectives {

    /** An objective that has not been removed. */
    Optional<Objective> find(UUID id);

    /** The objectives of these that have not been removed, in no order. */
    List<Objective> findAll(Collection<UUID> ids);

    /** Every objective of a board, oldest first. */
    List<Objective> ofBoard(UUID boardId);

    /** When an objective was removed, if it was. */
    Optional<Instant> removedAt(UUID id);

    /** How many actions serve an objective. */
    int actionsOf(UUID id);

    /** Whether an objective ever had this identifier, removed or not. */
    boolean wasEverRecorded(UUID id);

    /** Adds objectives, in this order. */
    void add(List<Objective> added);

    void replace(Objective objective);

    void remove(Objective objective, Instant at);
}
