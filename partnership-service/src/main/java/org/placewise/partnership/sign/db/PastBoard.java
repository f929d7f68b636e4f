package org.placewise.partnership.sign.db;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.BoardType;
import org.placewise.partnership.board.DelegatedFunction;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.board.Power;
import org.placewise.partnership.board.SeatState;
import org.placewise.partnership.board.Vacancy;
import org.placewise.partnership.vocabulary.Reference;

/** What the signs read of a board's published state; older states say nothing of powers. */
record PastBoard(
        String name,
        BoardType boardType,
        List<Member> members,
        List<SeatState> statutorySeats,
        @Nullable Reference termsOfReference,
        @Nullable Set<Power> powers,
        @Nullable List<DelegatedFunction> delegatedFunctions) {

    /** A board that is not on record. */
    static final BoardTerms NONE = new BoardTerms("", BoardType.OTHER, List.of(), List.of());

    BoardTerms terms() {
        List<Vacancy> vacancies = statutorySeats.stream()
                .filter(seat -> !seat.filled())
                .map(seat -> new Vacancy(seat.seat(), seat.vacantSince()))
                .toList();
        return new BoardTerms(
                name,
                boardType,
                members,
                vacancies,
                termsOfReference,
                powers == null ? Set.of() : powers,
                delegatedFunctions == null ? List.of() : delegatedFunctions);
    }
}
