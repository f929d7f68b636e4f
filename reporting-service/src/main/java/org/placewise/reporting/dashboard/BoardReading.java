package org.placewise.reporting.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.partnership.ClaritySign;
import org.placewise.reporting.partnership.Member;
import org.placewise.reporting.partnership.OwnershipSign;
import org.placewise.reporting.partnership.Seat;

/**
 * A board of the place.
 *
 * @param seats the seats that the law requires of this kind of board; empty where it requires none
 * @param signs null until signs of the board have arrived
 */
public record BoardReading(
        UUID boardId,
        String name,
        String boardType,
        String placeLevel,
        boolean example,
        int seatsFilled,
        int seatsVacant,
        List<Seat> seats,
        List<Member> members,
        @Nullable Signs signs,
        Source source) {

    /** Two signs computed from the records of the board as they stood on a day. */
    public record Signs(LocalDate asOf, ClaritySign clarity, OwnershipSign ownership, Source source) {}
}
