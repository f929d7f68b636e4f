package org.placewise.partnership.board;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a change of a board is made known, in the transaction of the change. */
public interface BoardChanges {

    /** A board was recorded, or revised where there is one before. */
    void recorded(@Nullable Board before, Board after);

    /** A statutory seat has been vacant for too long; the board itself stays as it is. */
    void seatLeftVacant(Board board, StatutorySeat seat, LocalDate since);

    void removed(Board before, Board after, String reason, Instant at);
}
