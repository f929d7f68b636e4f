package org.placewise.indicator.observation.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ages as files write them: {@code All ages}, {@code 65+ yrs}, {@code <75 yrs}, {@code 10-11 yrs}, {@code 6-8 weeks}. */
final class AgeBands {

    private static final Set<String> NAMED = Set.of(
            "all ages", "not applicable", "working age", "school age", "reception", "year 6", "adults", "children");
    private static final Pattern BAND = Pattern.compile("(?:[<≤>≥] ?)?(\\d{1,3})(?: ?(?:[-–]|to) ?(\\d{1,3})|\\+)?"
            + " ?(?:yrs?|years?|months?|mths?|weeks?|wks?|days?)?(?: old)?");

    private AgeBands() {}

    static boolean isAge(String text) {
        String age = text.toLowerCase(Locale.ROOT);
        if (NAMED.contains(age)) {
            return true;
        }
        Matcher band = BAND.matcher(age);
        return band.matches()
                && (band.group(2) == null || Integer.parseInt(band.group(1)) <= Integer.parseInt(band.group(2)));
    }
}
