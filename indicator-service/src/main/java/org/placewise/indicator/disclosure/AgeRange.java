package org.placewise.indicator.disclosure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An age band in whole years.
 *
 * @param from first year of age in it
 * @param until first year of age above it
 */
record AgeRange(int from, int until) {

    static final int OLDEST = 200;

    private static final Pattern YEARS =
            Pattern.compile("([<>≥≤]?) ?(\\d{1,3})(?: ?(?:[-–]|to) ?(\\d{1,3})|(\\+))?(?: ?(?:yrs?|years?))?(?: old)?");

    /** The band; empty for an age in months or with a name of its own. */
    static Optional<AgeRange> parse(String age) {
        String text = age.toLowerCase(Locale.ROOT);
        if (text.equals("all ages")) {
            return Optional.of(new AgeRange(0, OLDEST));
        }
        Matcher match = YEARS.matcher(text);
        return match.matches() ? Optional.of(range(match)) : Optional.empty();
    }

    private static AgeRange range(Matcher match) {
        int year = Integer.parseInt(match.group(2));
        return switch (match.group(1)) {
            case "<" -> new AgeRange(0, year);
            case "≤" -> new AgeRange(0, year + 1);
            case ">" -> new AgeRange(year + 1, OLDEST);
            case "≥" -> new AgeRange(year, OLDEST);
            default -> {
                int last = match.group(3) == null ? year : Integer.parseInt(match.group(3));
                yield match.group(4) == null ? new AgeRange(year, last + 1) : new AgeRange(year, OLDEST);
            }
        };
    }
}
