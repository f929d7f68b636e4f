package org.placewise.partnership.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.partnership.calendar.CalendarEntry.EntryStatus;

class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final UUID ID = UUID.fromString("019a1c40-7d10-7c3a-9d52-3f1b8f0a6c12");

    @Test
    void anEntryTakesItsWholeDayAndKeepsItsIdentifier() {
        assertThat(CalendarText.of("Board", List.of(entry("November; air, water\nand more \\ less")), NOW))
                .isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Placewise//partnership-service//EN
                        CALSCALE:GREGORIAN
                        X-WR-CALNAME:Board
                        BEGIN:VEVENT
                        UID:019a1c40-7d10-7c3a-9d52-3f1b8f0a6c12@placewise.org
                        DTSTAMP:20261102T100000Z
                        DTSTART;VALUE=DATE:20261231
                        DTEND;VALUE=DATE:20270101
                        SUMMARY:November\\; air\\, water\\nand more \\\\ less
                        CATEGORIES:meeting
                        SEQUENCE:2
                        TRANSP:TRANSPARENT
                        STATUS:CANCELLED
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ö", "—", "\uD83C\uDFE5"})
    void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsCut(String character) {
        String summary = character.repeat(300);

        String text = CalendarText.of("Board", List.of(entry(summary)), NOW);

        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + summary + "\r\n");
    }

    private static CalendarEntry entry(String summary) {
        return new CalendarEntry(ID, 3, LocalDate.parse("2026-12-31"), summary, "meeting", EntryStatus.CANCELLED);
    }
}
