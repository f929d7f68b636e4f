package org.placewise.indicator.comparability;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewise.indicator.indicator.PeriodType;

/**
 * The years of a period.
 *
 * @param from its first year
 * @param before the first year after it
 */
record YearSpan(int from, int before) {

    private static final int YEAR = 10_000;
    private static final int CENTURY = 100;
    private static final Pattern LAST_YEAR = Pattern.compile("(\\d{2}|\\d{4})$");

    static YearSpan of(Basis basis) {
        int from = basis.period().sort() / YEAR;
        Matcher last = LAST_YEAR.matcher(basis.period().name().strip());
        if (!spansYears(basis.periodType()) || !last.find()) {
            return new YearSpan(from, from);
        }
        int year = Integer.parseInt(last.group());
        int end = year < CENTURY ? from + Math.floorMod(year - from, CENTURY) : year;
        return new YearSpan(from, basis.periodType() == PeriodType.CALENDAR_MULTI_YEAR ? end + 1 : end);
    }

    private static boolean spansYears(PeriodType type) {
        return type == PeriodType.CALENDAR_MULTI_YEAR || type == PeriodType.FINANCIAL_MULTI_YEAR;
    }
}
