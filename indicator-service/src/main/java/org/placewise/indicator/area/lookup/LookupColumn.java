package org.placewise.indicator.area.lookup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column that is understood. Headings are those of the Open Geography Portal ({@code LSOA21CD}, {@code LAD24NM}) or of files
 * that spell them out ({@code lsoa21_code}, {@code ltla24_name}); case, space around them and a byte order mark make no
 * difference.
 *
 * @param year of the codes, two digits as in the heading; null where the heading has none
 */
record LookupColumn(Unit unit, @Nullable String year, Part part) {

    /** What a column says of its unit. */
    enum Part {
        CODE,
        NAME
    }

    private static final Pattern HEADING = Pattern.compile("([a-z]+?)(\\d{2})?_?(code|cd|name|nm)");
    private static final Pattern CHANGE = Pattern.compile("(chgind|chngind)");

    /** Empty for a column that is not kept, such as a Welsh name or an urban class. */
    static Optional<LookupColumn> of(String heading) {
        String text = heading.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
        if (CHANGE.matcher(text).matches()) {
            return Optional.of(new LookupColumn(Unit.CHANGE, null, Part.CODE));
        }
        Matcher matcher = HEADING.matcher(text);
        return matcher.matches()
                ? Unit.ofWord(matcher.group(1))
                        .map(unit -> new LookupColumn(unit, matcher.group(2), part(matcher.group(3))))
                : Optional.empty();
    }

    private static Part part(String word) {
        return word.startsWith("c") ? Part.CODE : Part.NAME;
    }
}
