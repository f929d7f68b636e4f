package org.placewise.partnership.board.events;

import java.time.LocalDate;
import java.util.UUID;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.StatutorySeat;
import org.placewise.partnership.history.Fact;

/**
 * Data of {@code org.placewise.partnership.seat.left-vacant.v1}.
 *
 * @param vacantSince the day it fell vacant
 */
public record SeatLeftVacant(UUID boardId, String gssCode, StatutorySeat seat, String title, LocalDate vacantSince) {

    static Fact fact(Board board, StatutorySeat seat, LocalDate since) {
        return new Fact(
                "org.placewise.partnership.seat.left-vacant.v1",
                board.id() + "/" + seat.word(),
                new SeatLeftVacant(board.id(), board.place().gssCode(), seat, seat.title(), since));
    }
}
