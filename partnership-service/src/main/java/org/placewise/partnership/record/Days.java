package org.placewise.partnership.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;

/** What is wrong with days in terms. */
public final class Days {

    private Days() {}

    /** A fault where a day is stated that is after today. */
    public static List<Fault> past(String pointer, @Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today)
                ? List.of(new Fault(pointer, "day-in-the-future", "The day is after today, " + today + "."))
                : List.of();
    }

    /** A fault where both days are stated and the second is before the first. */
    public static List<Fault> inOrder(String pointer, @Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && last.isBefore(first)
                ? List.of(new Fault(pointer, "days-out-of-order", "The last day is before the first, " + first + "."))
                : List.of();
    }
}
