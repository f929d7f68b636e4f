package org.placewise.kit.place;

import java.time.Instant;
import java.time.LocalDate;
import org.placewise.kit.day.EnglishDay;

/**
 * A local place that no longer exists.
 *
 * @param gssCode code of the place, such as {@code L00000001}
 */
public record WithdrawnPlace(String gssCode, Instant withdrawnAt) {

    /** The last day of the place, by the clocks of England. */
    public LocalDate lastDay() {
        return EnglishDay.of(withdrawnAt);
    }
}
