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
        return next(stated.keeping(terms));
    }

    /** The objective once its owner has accepted it; the same objective where they had already. */
    Objective accepted(Acceptance acceptance) {
        return terms.acceptance() == null ? next(terms.with(acceptance)) : this;
    }

    /** The objective once its board has adopted it; the same objective where it had already. */
    Objective adopted(Adoption adoption) {
        return terms.adoption() == null ? next(terms.with(adoption)) : this;
    }

    private Objective next(ObjectiveTerms newTerms) {
        return newTerms.equals(terms) ? this : new Objective(id, version + 1, boardId, gssCode, recordedAt, newTerms);
    }

    /** The objective as it stands when it is taken off the record. */
    public Objective removed() {
        return new Objective(id, version + 1, boardId, gssCode, recordedAt, terms);
    }

    public Clarity clarity() {
        return Clarity.of(terms);
    }
}
