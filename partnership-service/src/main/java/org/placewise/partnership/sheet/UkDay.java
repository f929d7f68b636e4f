package org.placewise.partnership.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day as people in the United Kingdom write it: {@code 14/5/2026}, {@code 14-05-2026}, {@code 14.05.2026}, {@code 14 May 2026},
 * or {@code 2026-05-14}. The day always comes before the month; a year has four digits, because two say no century.
 */
public final class UkDay {

    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "d MMM uuuu", "d MMMM uuuu", "uuuu-MM-dd")
            .map(form -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(form)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private UkDay() {}

    /** The day, or empty where the text is none. */
    public static Optional<LocalDate> read(String text) {
        return FORMS.stream().flatMap(form -> read(form, text).stream()).findFirst();
    }

    private static Optional<LocalDate> read(DateTimeFormatter form, String text) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
