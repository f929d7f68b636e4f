package org.placewise.reporting.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.placewise.kit.day.EnglishDay;

/** Numbers and dates as people in England read them. Rounded for reading only: the JSON has every digit. */
public final class Figures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Figures() {}

    /** 0.26111 → 26.1%. */
    public static String percent(double share) {
        return String.format(Locale.UK, "%.1f%%", 100 * share);
    }

    /** 307565 → 307,565. */
    public static String whole(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** 28.82840964 → 28.828. */
    public static String decimal(double number) {
        return String.format(Locale.UK, "%,.3f", number);
    }

    /** 18.4, % → 18.4%; 18.4, per 1,000 → 18.4 per 1,000. Never rounded. */
    public static String measure(BigDecimal value, String unit) {
        return value.toPlainString() + (unit.equals("%") ? "" : " ") + unit;
    }

    /** 2026-05-12 → 12 May 2026. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** The day of a moment, in local time of England. */
    public static String day(Instant moment) {
        return DAY.format(moment.atZone(EnglishDay.ZONE));
    }

    /** 1, objective → 1 objective; 2, objective → 2 objectives. */
    public static String count(long number, String noun) {
        return whole(number) + " " + (number == 1 ? noun : noun + "s");
    }

    /** The beginning of a checksum: enough to compare by eye. */
    public static String sha(String sha256) {
        return sha256.substring(0, 12);
    }
}
