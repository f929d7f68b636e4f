package org.placewise.reporting.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.partnership.ClaritySign;
import org.placewise.reporting.partnership.Member;
import org.placewise.reporting.partnership.OwnershipSign;
import org.placewise.reporting.partnership.Seat;
import org.placewise.reporting.partnership.SignReading;

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

    /**
     * The signs computed from the records of the board as they stood on a day.
     *
     * @param further the other signs, then the measures beside them, in the order in which they are published; empty until they
     *     have arrived
     */
    public record Signs(
            LocalDate asOf, ClaritySign clarity, OwnershipSign ownership, List<SignSummary> further, Source source) {}

    /**
     * A sign or measure without the records behind it.
     *
     * @param sign its name, such as impact
     * @param measure whether it is a measure beside the signs
     */
    public record SignSummary(
            String sign, boolean measure, String finding, String explanation, List<SignReading.Count> counts) {}
}
