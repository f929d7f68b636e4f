package org.placewise.partnership.objective;

import java.time.Instant;
import java.util.UUID;

/**
 * An objective of a board.
 *
 * @param version grows by one with every change
 * @param gssCode the place of the board
 */
public record Objective(UUID id, long version, UUID boardId, String gssCode, Instant recordedAt, ObjectiveTerms terms) {

    /** The objective under new terms; the same objective where they say nothing new. */
    public Objective revised(ObjectiveTerms stated) {
        return stated.equals(terms) ? this : new Objective(id, version + 1, boardId, gssCode, recordedAt, stated);
    }

    /** The objective as it stands when it is taken off the record. */
    public Objective removed() {
        return new Objective(id, version + 1, boardId, gssCode, recordedAt, terms);
    }

    public Clarity clarity() {
        return Clarity.of(terms);
    }
}
