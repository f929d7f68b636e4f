package org.placewise.partnership.sign.reading;

import java.time.LocalDate;

/** The year that ends with a day, the day included: what a board did longer ago says little of what it is now. */
public record YearTo(LocalDate asOf) {

    /** Whether a day is in the year. */
    public boolean holds(LocalDate day) {
        return day.isAfter(asOf.minusYears(1)) && !day.isAfter(asOf);
    }
}
