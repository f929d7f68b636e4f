package org.placewise.kit.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15T23:59:59Z, 2026-01-15, 2026-01-16T00:00:00Z",
        "2026-07-15T22:59:59Z, 2026-07-15, 2026-07-15T23:00:00Z",
        "2026-07-15T23:00:00Z, 2026-07-16, 2026-07-16T23:00:00Z",
        "2026-03-29T00:00:00Z, 2026-03-29, 2026-03-29T23:00:00Z",
    })
    void endsAtMidnightOfTheEnglishClock(Instant instant, LocalDate day, Instant end) {
        assertThat(EnglishDay.of(instant)).isEqualTo(day);
        assertThat(EnglishDay.endOf(day)).isEqualTo(end);
    }
}
