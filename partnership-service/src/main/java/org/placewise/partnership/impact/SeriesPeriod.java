package org.placewise.partnership.impact;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a value is of, in whole years.
 *
 * @param firstDay of the period; where the publisher names only its year and the kind of year is not known, 1 January, the
 *     earliest it can be
 * @param before the first day after the period
 */
record SeriesPeriod(LocalDate firstDay, LocalDate before) {

    private static final int YEAR = 10_000;
    private static final int CENTURY = 100;
    private static final Pattern LAST_YEAR = Pattern.compile("(\\d{2}|\\d{4})$");

    /**
     * The period of a value.
     *
     * @param periodType as the indicator service publishes it: calendar, financial, academic, yearly and their multi-year kinds
     */
    static SeriesPeriod of(String periodType, IndicatorSeries.Value value) {
        int from = value.periodSort() / YEAR;
        Month start = startOf(periodType);
        return new SeriesPeriod(
                LocalDate.of(from, start, 1), LocalDate.of(yearAfter(periodType, value, from), start, 1));
    }

    /** Whether a year belongs to both, so that chance in one is chance in the other. */
    boolean overlaps(SeriesPeriod other) {
        return firstDay.isBefore(other.before) && other.firstDay.isBefore(before);
    }

    private static Month startOf(String periodType) {
        return switch (periodType) {
            case "financial", "financial-multi-year", "financial-year-end-point" -> Month.APRIL;
            case "academic" -> Month.SEPTEMBER;
            default -> Month.JANUARY;
        };
    }

    private static int yearAfter(String periodType, IndicatorSeries.Value value, int from) {
        Matcher last = LAST_YEAR.matcher(value.period().strip());
        if (!periodType.endsWith("multi-year") || !last.find()) {
            return from + 1;
        }
        int year = Integer.parseInt(last.group());
        int end = year < CENTURY ? from + Math.floorMod(year - from, CENTURY) : year;
        return Math.max(from + 1, periodType.startsWith("calendar") ? end + 1 : end);
    }
}
