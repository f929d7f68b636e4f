package org.placewise.partnership.record;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.board.Board;

/**
 * Terms that an officer proposes, with what a rule needs to judge them.
 *
 * @param id of the record, null while it is new
 * @param before the terms on record, null while it is new
 * @param today the present day in England
 */
public record Proposed<T>(
        Board board, @Nullable UUID id, @Nullable T before, T terms, LocalDate today) {

    /** The same proposal with other terms. */
    Proposed<T> with(T settled) {
        return new Proposed<>(board, id, before, settled, today);
    }
}
