package org.placewise.partnership.record;

import java.time.Instant;
import java.util.UUID;

/**
 * A record that a board keeps, whatever its kind.
 *
 * @param version grows by one with every change
 * @param gssCode the place of the board
 * @param recordedAt when it was first recorded
 * @param terms what an officer states of it
 */
public record BoardRecord<T>(UUID id, long version, UUID boardId, String gssCode, Instant recordedAt, T terms) {

    /** The record under new terms; the same record where they say nothing new. */
    public BoardRecord<T> revised(T stated) {
        return stated.equals(terms) ? this : next(stated);
    }

    /** The record as it stands when it is taken off the record. */
    public BoardRecord<T> removed() {
        return next(terms);
    }

    private BoardRecord<T> next(T newTerms) {
        return new BoardRecord<>(id, version + 1, boardId, gssCode, recordedAt, newTerms);
    }
}
