package org.placewise.partnership.board.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.BoardType;
import org.placewise.partnership.board.DelegatedFunction;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.board.Power;
import org.placewise.partnership.board.SeatState;
import org.placewise.partnership.vocabulary.Reference;

/** Data of {@code org.placewise.partnership.board.recorded.v1}: the full published state of a board. */
public record BoardRecorded(
        UUID boardId,
        String gssCode,
        String placeLevel,
        String name,
        BoardType boardType,
        boolean example,
        Instant recordedAt,
        List<Member> members,
        List<SeatState> statutorySeats,
        @Nullable Reference termsOfReference,
        List<Power> powers,
        List<DelegatedFunction> delegatedFunctions) {

    static final String TYPE = "org.placewise.partnership.board.recorded.v1";

    static BoardRecorded of(Board board) {
        return new BoardRecorded(
                board.id(),
                board.place().gssCode(),
                board.place().level(),
                board.terms().name(),
                board.terms().type(),
                board.example(),
                board.recordedAt(),
                board.terms().members(),
                board.statutorySeats(),
                board.terms().termsOfReference(),
                List.copyOf(board.terms().powers()),
                board.terms().delegatedFunctions());
    }
}
