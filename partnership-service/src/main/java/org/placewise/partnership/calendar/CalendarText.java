package org.placewise.partnership.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes a calendar as iCalendar text (RFC 5545): lines end in CRLF and are folded at 75 octets without cutting a character in two
 * (section 3.1); commas, semicolons, backslashes and line breaks in texts are escaped (section 3.3.11); an entry takes its whole
 * day.
 */
public final class CalendarText {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /**
     * The calendar as text.
     *
     * @param name of the calendar
     * @param at when it is written
     */
    public static String of(String name, List<CalendarEntry> entries, Instant at) {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Placewise//partnership-service//EN");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("X-WR-CALNAME", escaped(name));
        entries.forEach(entry -> calendar.entry(entry, at));
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void entry(CalendarEntry entry, Instant at) {
        line("BEGIN", "VEVENT");
        line("UID", entry.uid() + "@placewise.org");
        line("DTSTAMP", STAMP.format(at));
        line("DTSTART;VALUE=DATE", DAY.format(entry.day()));
        line("DTEND;VALUE=DATE", DAY.format(entry.day().plusDays(1)));
        line("SUMMARY", escaped(entry.summary()));
        line("CATEGORIES", escaped(entry.category()));
        line("SEQUENCE", Long.toString(entry.version() - 1));
        line("TRANSP", "TRANSPARENT");
        if (entry.status() != null) {
            line("STATUS", entry.status().name());
        }
        line("END", "VEVENT");
    }

    private void line(String name, String value) {
        int octets = 0;
        int[] characters = (name + ":" + value).codePoints().toArray();
        for (int character : characters) {
            String next = Character.toString(character);
            int length = next.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(next);
            octets += length;
        }
        text.append("\r\n");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }
}
