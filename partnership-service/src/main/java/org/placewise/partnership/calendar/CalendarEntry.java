package org.placewise.partnership.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day in the calendar of a board.
 *
 * @param uid what it is, the same whenever the calendar is read
 * @param version of the record behind it
 * @param status null where it has none
 */
public record CalendarEntry(
        UUID uid,

        long version,

        LocalDate day,

        String summary,

        String category,

        @Nullable EntryStatus status) {

    /** State of an entry as RFC 5545 writes it. */
    public enum EntryStatus {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
