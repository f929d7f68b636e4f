package org.placewise.partnership.board.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.place.Place;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.BoardType;
import org.placewise.partnership.board.DelegatedFunction;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.board.Power;
import org.placewise.partnership.board.SeatState;
import org.placewise.partnership.vocabulary.Reference;

/**
 * A board as it is shown.
 *
 * @param place what is known of its place; null until the areas have arrived
 */
@Schema(description = "A board with its members and the state of the seats that the law requires")
public record BoardResponse(
        UUID boardId,
        long version,
        String gssCode,
        String placeLevel,
        @Nullable PlaceOfBoard place,
        String name,
        BoardType boardType,
        boolean example,
        Instant recordedAt,
        List<Member> members,
        List<SeatState> statutorySeats,
        @Nullable Reference termsOfReference,
        List<Power> powers,
        List<DelegatedFunction> delegatedFunctions) {

    /** The same board without the names of those whose term is over. */
    BoardResponse namingWhoSits(LocalDate today) {
        return new BoardResponse(
                boardId,
                version,
                gssCode,
                placeLevel,
                place,
                name,
                boardType,
                example,
                recordedAt,
                members.stream().map(member -> member.namedWhileSitting(today)).toList(),
                statutorySeats,
                termsOfReference,
                powers,
                delegatedFunctions);
    }

    static BoardResponse of(Board board, @Nullable Place place) {
        return new BoardResponse(
                board.id(),
                board.version(),
                board.place().gssCode(),
                board.place().level(),
                place == null ? null : PlaceOfBoard.of(place),
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
