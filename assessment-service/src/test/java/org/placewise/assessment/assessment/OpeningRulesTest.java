package org.placewise.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;

class OpeningRulesTest {

    @ParameterizedTest(name = "at {0}, {1}: {2}")
    @CsvSource({
        "2026-01-15T12:00:00Z, 2026-01-15, ",
        "2026-01-15T12:00:00Z, 2026-01-16, date-in-future",
        // Summer time: it is already the next day in England
        "2026-06-15T23:30:00Z, 2026-06-16, ",
        "2026-06-15T22:30:00Z, 2026-06-16, date-in-future",
        "2026-01-15T12:00:00Z, 2000-01-01, ",
        "2026-01-15T12:00:00Z, 1999-12-31, date-too-early"
    })
    void datesLieBetweenTheYear2000AndTodayInEngland(Instant now, LocalDate assessedOn, String code) {
        Faults faults = new Faults();

        new OpeningRules(Clock.fixed(now, ZoneOffset.UTC)).checkAssessedOn(assessedOn, "/assessedOn", faults);

        assertThat(faults.all().stream().map(Fault::code))
                .containsExactly(code == null ? new String[0] : new String[] {code});
    }
}
