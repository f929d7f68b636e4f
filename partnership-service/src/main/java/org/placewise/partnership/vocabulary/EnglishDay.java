package org.placewise.partnership.vocabulary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day on which something happened in England, summer time included. */
public final class EnglishDay {

    /** The time zone that decides when a day ends. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private EnglishDay() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant after a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
