package org.placewise.partnership.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A financial year as people write it: {@code 2026}, {@code 2026/27}, {@code 2026-27} or {@code 2026/2027}. */
final class FinancialYear {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:\\s*[/–-]\\s*(?:\\d\\d)?(\\d\\d))?");

    private FinancialYear() {}

    /** The calendar year in which it begins, or empty where the text is no year or its two years do not follow each other. */
    static Optional<Integer> read(String text) {
        Matcher year = FORM.matcher(text);
        if (!year.matches()) {
            return Optional.empty();
        }
        int begins = Integer.parseInt(year.group(1));
        return Optional.of(begins).filter(it -> text.equals(year.group(1)) || endsWell(text, it + 1));
    }

    private static boolean endsWell(String text, int ends) {
        String last = text.replaceFirst("^\\d{4}\\D+", "");
        String whole = String.valueOf(ends);
        return last.equals(whole) || last.equals(whole.substring(whole.length() - 2));
    }
}
