package org.placewise.kit.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a cell of somebody's file is spoken of in a sentence about it. It is quoted where it is a short number, code or period, or a
 * sign for nothing; never where it looks like what identifies a person. Names cannot be told from other text, so a text is not
 * quoted but counted: whoever has the file open finds it by its row and column.
 */
public final class QuotedCell {
    private static final int LONGEST = 20;
    /** No identifier is longer, and what is longer is not quoted anyway: a cell may have megabytes. */
    private static final int LONGEST_LOOKED_AT = 200;

    private static final int MOST_WHOLE_DIGITS = 9;
    private static final int FEWEST_KNOWN_HEADINGS = 2;
    private static final int MOST_DIGITS_OF_A_HEADING = 8;

    private static final Pattern NUMBER =
            Pattern.compile("[-+£<>≤≥]?(\\d{1,3}(?:,\\d{3})+|\\d*)(?:\\.\\d*)?(?:[eE][-+]?\\d{1,6})?%?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[-+]?[\\d ,-]*\\d");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{1,3}\\d{2,8}");
    private static final Pattern PERIOD =
            Pattern.compile("\\d{4}(?:/\\d{2,4})?(?: ?[-–] ?\\d{2,4}(?:/\\d{2,4})?)?(?: ?[qQ]\\d)?"
                    + "|(?i:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}) \\d{4}");
    private static final Set<String> SIGNS_FOR_NOTHING = Set.of(
            "n/a",
            "na",
            "#n/a",
            "nan",
            "null",
            "none",
            "nil",
            "inf",
            "infinity",
            "∞",
            "-",
            "–",
            "—",
            "*",
            "**",
            ":",
            ".",
            "..",
            "...",
            "?",
            "x",
            "[c]",
            "[x]",
            "[z]",
            "[u]",
            "[low]",
            "true",
            "false",
            "#ref!",
            "#div/0!",
            "#value!",
            "#name?",
            "#num!");
    /** What programs call a column, or people do in a few words. */
    private static final Pattern HEADING = Pattern.compile("\\p{L}[\\p{L}\\d _()\\[\\]%&.,/:'’+-]{0,59}");

    private QuotedCell() {}

    /** The cell in quotation marks, or what kind of thing it is; within a sentence. */
    public static String of(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return "an empty cell";
        }
        if (text.length() > LONGEST_LOOKED_AT) {
            return counted(text);
        }
        Optional<PersonalIdentifier> identifier = PersonalIdentifier.in(text);
        if (identifier.isPresent()) {
            return "what looks like " + identifier.get().words();
        }
        return isShown(text) ? "“" + text + "”" : counted(text);
    }

    /** The same at the start of a sentence. */
    public static String first(String cell) {
        String text = of(cell);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * The heading of a column that nobody knows, or else which column it is: by a heading that does not look like one, or in a row
     * in which so few headings are known that it may not be one of headings.
     *
     * @param position of the column, from 1
     * @param known how many headings of the row are known
     */
    public static String heading(String heading, int position, long known) {
        String text = heading.replace("\uFEFF", "").strip();
        return known >= FEWEST_KNOWN_HEADINGS && isHeading(text) ? text : "column " + position;
    }

    /** The name of a member that nobody knows, or else what kind of thing stands there. */
    public static String name(String member) {
        String text = member.strip();
        return isHeading(text) && text.indexOf(' ') < 0 ? text : of(text);
    }

    /** A text that is kept, such as the name of a file, without what looks like it identifies a person. */
    public static String withoutIdentifiers(String text) {
        return PersonalIdentifier.replacedIn(text, "…");
    }

    private static boolean isHeading(String text) {
        return HEADING.matcher(text).matches()
                && text.chars().filter(Character::isDigit).count() <= MOST_DIGITS_OF_A_HEADING
                && PersonalIdentifier.in(text).isEmpty();
    }

    private static boolean isShown(String text) {
        return text.length() <= LONGEST
                && (isShortNumber(text)
                        || CODE.matcher(text).matches()
                        || PERIOD.matcher(text).matches()
                        || SIGNS_FOR_NOTHING.contains(
                                text.toLowerCase(Locale.ROOT).replaceFirst("^[-+](?=.)", "")));
    }

    private static boolean isShortNumber(String text) {
        var number = NUMBER.matcher(text);
        return number.matches()
                && text.chars().anyMatch(Character::isDigit)
                && digits(number.group(1)) <= MOST_WHOLE_DIGITS;
    }

    private static String counted(String text) {
        return WHOLE_NUMBER.matcher(text).matches()
                ? "a number of " + digits(text) + " digits"
                : "a text of " + text.codePointCount(0, text.length()) + " characters";
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
