package org.placewise.partnership.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A board of a place. Its terms hold one {@link Vacancy} for each statutory seat that nobody fills and no other.
 *
 * @param version grows by one with every change
 * @param example true where the record is labelled example data
 */
public record Board(UUID id, long version, BoardPlace place, boolean example, Instant recordedAt, BoardTerms terms) {

    /** A new board; what is vacant from the start has no known day unless the terms give one. */
    public static Board first(UUID id, BoardPlace place, boolean example, Instant recordedAt, BoardTerms terms) {
        return new Board(id, 1, place, example, recordedAt, VacancyRule.settle(null, terms, recordedAt));
    }

    /** The board under new terms; the same board where they say nothing new. */
    public Board revised(BoardTerms stated, Instant at) {
        BoardTerms settled = VacancyRule.settle(terms, stated, at);
        return settled.equals(terms) ? this : new Board(id, version + 1, place, example, recordedAt, settled);
    }

    /** The board as it stands when it is taken off the record. */
    public Board removed() {
        return new Board(id, version + 1, place, example, recordedAt, terms);
    }

    /** The seats that the law requires, each filled or vacant; empty for a kind of board without such seats. */
    public List<SeatState> statutorySeats() {
        return terms.type().statutorySeats().stream().map(this::stateOf).toList();
    }

    private SeatState stateOf(StatutorySeat seat) {
        Optional<UUID> holder = terms.holderOf(seat).map(Member::memberId);
        @Nullable LocalDate since = terms.vacancyOf(seat).map(Vacancy::since).orElse(null);
        return new SeatState(seat, seat.title(), holder.isPresent(), holder.orElse(null), since);
    }
}
