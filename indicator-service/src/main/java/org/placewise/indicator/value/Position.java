package org.placewise.indicator.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a list of values stands: it is in the order of line, area and period. */
public record Position(int seriesId, String areaCode, int periodSort) {

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,9})/([A-Z0-9]{1,9})/([0-9]{1,9})");

    /** The position that {@link #text} wrote; empty for any other text. */
    public static Optional<Position> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new Position(
                        Integer.parseInt(matcher.group(1)), matcher.group(2), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    public String text() {
        return seriesId + "/" + areaCode + "/" + periodSort;
    }

    /** Whether a value of this line stands behind the position. */
    boolean isBefore(String area, int period) {
        int byArea = areaCode.compareTo(area);
        return byArea < 0 || byArea == 0 && periodSort < period;
    }
}
