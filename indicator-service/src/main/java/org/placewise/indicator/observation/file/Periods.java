package org.placewise.indicator.observation.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.observation.Period;

/**
 * Periods as Fingertips writes them, and the number that orders them: the first year, the quarter, the month, as in 20150000 for
 * 2015, 20150200 for its second quarter and 20150003 for March. A range such as {@code 2015 - 17} or {@code 2015/16 - 17/18} is
 * ordered by its first year. Months are written with their names: {@code 2010-12} is a range.
 */
final class Periods {

    private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private static final List<String> MONTH_NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;
    private static final int SORT_PER_YEAR = 10_000;

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?: ?q([1-4]))?");
    private static final Pattern YEAR_OVER_TWO = Pattern.compile("(\\d{4})/(\\d{2}|\\d{4})(?: ?q([1-4]))?");
    private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?[-–] ?(\\d{2}|\\d{4})");
    private static final Pattern YEARS_OVER_TWO =
            Pattern.compile("(\\d{4})/(\\d{2}) ?[-–] ?(\\d{2}|\\d{4})(?:/(\\d{2}))?");
    private static final Pattern MONTH = Pattern.compile(MONTHS + " (\\d{4})(?: ?[-–] ?" + MONTHS + " (\\d{4}))?");

    private Periods() {}

    /** The period; empty when the text is none of these forms. */
    static Optional<Period> parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return sort(lower).filter(sort -> hasPlausibleYear(sort)).map(sort -> new Period(text, sort));
    }

    /** A published number for the order of a period; empty when it cannot be one. */
    static Optional<Integer> published(String text) {
        return text.matches("\\d{8}")
                ? Optional.of(Integer.valueOf(text)).filter(Periods::hasPlausibleYear)
                : Optional.empty();
    }

    static int year(int sort) {
        return sort / SORT_PER_YEAR;
    }

    private static boolean hasPlausibleYear(int sort) {
        return year(sort) >= EARLIEST && year(sort) <= LATEST;
    }

    private static Optional<Integer> sort(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(sort(year.group(1), year.group(2)));
        }
        Matcher overTwo = YEAR_OVER_TWO.matcher(text);
        if (overTwo.matches()) {
            return sort(overTwo.group(1), overTwo.group(3), overTwo.group(2), 1);
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return rangeSort(years.group(1), years.group(2));
        }
        Matcher yearsOverTwo = YEARS_OVER_TWO.matcher(text);
        if (yearsOverTwo.matches()) {
            return rangeSort(yearsOverTwo.group(1), yearsOverTwo.group(3));
        }
        Matcher month = MONTH.matcher(text);
        return month.matches()
                ? Optional.of(sort(month.group(2), null) + MONTH_NAMES.indexOf(month.group(1)) + 1)
                : Optional.empty();
    }

    private static int sort(String year, @Nullable String quarter) {
        return Integer.parseInt(year) * SORT_PER_YEAR + (quarter == null ? 0 : Integer.parseInt(quarter) * 100);
    }

    private static Optional<Integer> sort(String year, @Nullable String quarter, String end, int years) {
        return endYear(year, end) == Integer.parseInt(year) + years
                ? Optional.of(sort(year, quarter))
                : Optional.empty();
    }

    private static Optional<Integer> rangeSort(String year, String end) {
        return endYear(year, end) > Integer.parseInt(year) ? Optional.of(sort(year, null)) : Optional.empty();
    }

    /** A year of two digits belongs to the century that puts it after the first one. */
    private static int endYear(String year, String end) {
        int first = Integer.parseInt(year);
        int last = Integer.parseInt(end);
        if (end.length() == 4) {
            return last;
        }
        boolean turnsCentury = first % 100 == 99 || last < first % 100 && first % 100 > 90;
        return (first / 100 + (turnsCentury ? 1 : 0)) * 100 + last;
    }
}
