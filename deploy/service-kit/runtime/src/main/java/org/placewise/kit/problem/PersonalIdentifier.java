package org.placewise.kit.problem;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What identifies a person, as far as its form tells: NHS and National Insurance numbers, addresses, phone numbers, postcodes and
 * days such as a date of birth. Names have no form of their own and are not found.
 *
 * <p>Source: NHS Data Dictionary, "NHS number" (ten digits, the last of which is a check by modulus 11); HM Revenue and Customs,
 * NIM39110 (form of National Insurance numbers); BS 7666, "Post codes".
 */
enum PersonalIdentifier {
    EMAIL("an e-mail address", "[^\\s@<>]{1,64}@[^\\s@<>]{1,250}\\.[^\\s@<>]{1,63}"),
    PHONE_NUMBER("a phone number", "(?<![\\dA-Za-z.])(?:\\+44|0044|\\(?0)(?:[ ()-]{0,2}\\d){9,10}(?![\\d.])"),
    NHS_NUMBER("an NHS number", "(?<![\\dA-Za-z.])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?![\\dA-Za-z])") {
        @Override
        boolean holds(MatchResult found) {
            return isNhsNumber(found.group());
        }
    },
    NATIONAL_INSURANCE_NUMBER(
            "a National Insurance number",
            "(?<![\\dA-Za-z])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D](?![\\dA-Za-z])"),
    POSTCODE("a postcode", "(?<![\\dA-Za-z])[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?![\\dA-Za-z])"),
    DAY(
            "a date",
            "(?<![\\d])(?:\\d{1,2}([./ -])\\d{1,2}\\1(?:\\d{4}|\\d{2})"
                    + "|\\d{4}([./-])\\d{1,2}\\2\\d{1,2}"
                    + "|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
                    + "|\\d{1,2}(?:st|nd|rd|th)?[ -](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\\d{2,4})(?!\\d)");

    private static final int NHS_DIGITS = 10;
    private static final int MODULUS = 11;

    private final String words;
    private final Pattern form;

    PersonalIdentifier(String words, String form) {
        this.words = words;
        this.form = Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /** With its article, as in a sentence. */
    String words() {
        return words;
    }

    boolean holds(MatchResult found) {
        return !found.group().isEmpty();
    }

    /** The first kind that stands anywhere in the text. */
    static Optional<PersonalIdentifier> in(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.form.matcher(text).results().anyMatch(kind::holds))
                .findFirst();
    }

    /** The text with something else in the place of each. */
    static String replacedIn(String text, String replacement) {
        String left = text;
        for (PersonalIdentifier kind : values()) {
            left = kind.form
                    .matcher(left)
                    .replaceAll(found -> kind.holds(found)
                            ? Matcher.quoteReplacement(replacement)
                            : Matcher.quoteReplacement(found.group()));
        }
        return left;
    }

    private static boolean isNhsNumber(String text) {
        int[] digits = text.chars()
                .filter(Character::isDigit)
                .map(digit -> digit - '0')
                .toArray();
        int sum = 0;
        for (int i = 0; i < NHS_DIGITS - 1; i++) {
            sum += digits[i] * (NHS_DIGITS - i);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == digits[NHS_DIGITS - 1];
    }
}
