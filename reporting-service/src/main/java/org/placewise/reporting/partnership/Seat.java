package org.placewise.reporting.partnership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat that the law requires of a kind of board. */
public record Seat(
        String seat,
        String title,
        boolean filled,
        @Nullable UUID memberId,
        @Nullable LocalDate vacantSince) {}
