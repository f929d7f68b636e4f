package org.placewise.kit.place;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A local place that no longer exists.
 *
 * @param gssCode code of the place, such as {@code L00000001}
 */
public record WithdrawnPlace(String gssCode, Instant withdrawnAt) {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** The last day of the place, by the clocks of England. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(withdrawnAt, ENGLAND);
    }
}
