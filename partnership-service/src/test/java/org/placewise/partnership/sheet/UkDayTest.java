package org.placewise.partnership.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UkDayTest {

    @ParameterizedTest
    @CsvSource({
        "4/5/2026, 2026-05-04",
        "04/05/2026, 2026-05-04",
        "04-05-2026, 2026-05-04",
        "4.5.2026, 2026-05-04",
        "4 May 2026, 2026-05-04",
        "4 may 2026, 2026-05-04",
        "30 September 2026, 2026-09-30",
        "2026-05-04, 2026-05-04",
        "29/02/2028, 2028-02-29"
    })
    void theDayComesBeforeTheMonth(String text, LocalDate day) {
        assertThat(UkDay.read(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"05/14/2026", "4/5/26", "29/02/2026", "31/04/2026", "46146", "May 2026", "soon", "4/5/2026 10:00"
            })
    void whatIsNoDayOrSaysNoCenturyIsNotGuessed(String text) {
        assertThat(UkDay.read(text)).isEmpty();
    }
}
