package org.placewise.partnership.board;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a statutory seat is filled.
 *
 * @param memberId the first member who fills it, null where it is vacant
 * @param vacantSince null where it is filled, or vacant since a day that is not known
 */
public record SeatState(
        StatutorySeat seat,
        String title,
        boolean filled,
        @Nullable UUID memberId,
        @Nullable LocalDate vacantSince) {}
