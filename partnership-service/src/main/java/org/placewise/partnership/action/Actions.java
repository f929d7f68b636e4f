package org.placewise.partnership.action;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The actions on record. Change one only while its board is locked. */
public interface Actions {

    /** An action that has not been removed. */
    Optional<Action> find(UUID id);

    /** The actions of these that have not been removed, in no order. */
    List<Action> findAll(Collection<UUID> ids);

    /** Every action of a board, oldest first. */
    List<Action> ofBoard(UUID boardId);

    /** When an action was removed, if it was. */
    Optional<Instant> removedAt(UUID id);

    /** Adds actions, in this order. */
    void add(List<Action> added);

    void replace(Action action);

    void remove(Action action, Instant at);
}
