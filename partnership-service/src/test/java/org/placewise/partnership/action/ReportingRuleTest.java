package org.placewise.partnership.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingRuleTest {

    /** Recorded on 2 March, a report every 30 days: first due on 1 April; after a report on 20 March on 19 April. */
    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, 30,           , 2026-03-02, NOT_DUE,     2026-04-01",
        "IN_PROGRESS, 30,           , 2026-04-01, NOT_DUE,     2026-04-01",
        "IN_PROGRESS, 30,           , 2026-04-02, OVERDUE,     2026-04-01",
        "PLANNED,     30,           , 2026-04-02, OVERDUE,     2026-04-01",
        "IN_PROGRESS, 30, 2026-03-20, 2026-03-19, NOT_DUE,     2026-04-01",
        "IN_PROGRESS, 30, 2026-03-20, 2026-03-20, ON_TIME,     2026-04-19",
        "IN_PROGRESS, 30, 2026-03-20, 2026-04-19, ON_TIME,     2026-04-19",
        "IN_PROGRESS, 30, 2026-03-20, 2026-04-20, OVERDUE,     2026-04-19",
        "IN_PROGRESS, 30, 2026-05-10, 2026-05-09, OVERDUE,     2026-04-01",
        "IN_PROGRESS, 30, 2026-05-10, 2026-05-10, ON_TIME,     2026-06-09",
        "IN_PROGRESS,   ,           , 2026-12-31, NO_SCHEDULE,",
        "IN_PROGRESS,   , 2026-03-20, 2026-12-31, NO_SCHEDULE,",
        "DONE,        30,           , 2026-12-31, CLOSED,",
        "STOPPED,     30, 2026-03-20, 2026-12-31, CLOSED,",
        "DONE,          ,           , 2026-12-31, CLOSED,",
    })
    void answersFromTheLatestReportTheIntervalAndTheStatus(
            ActionStatus status,
            Integer every,
            LocalDate report,
            LocalDate asOf,
            Reporting expected,
            LocalDate expectedDue) {
        LocalDate[] reports = report == null ? new LocalDate[0] : new LocalDate[] {report};
        Action action = ActionFixture.action("Tobacco lead", "Example Council", every, status, reports);

        assertThat(ReportingRule.on(action, asOf)).isEqualTo(expected);
        assertThat(ReportingRule.dueOn(action, asOf).orElse(null)).isEqualTo(expectedDue);
    }

    @Test
    void countsFromTheLatestReportEvenWhenAnEarlierOneIsEnteredAfterIt() {
        Action action = ActionFixture.owned(30, LocalDate.parse("2026-04-10"))
                .noted(new ProgressNote(Instant.parse("2026-03-15T12:00:00Z"), "Entered late", "Tobacco lead"));

        assertThat(ReportingRule.dueOn(action, LocalDate.parse("2026-04-11"))).contains(LocalDate.parse("2026-05-10"));
        assertThat(action.progress()).extracting(ProgressNote::note).isEqualTo(List.of("Entered late", "Going on"));
    }

    @Test
    void aReportJustAfterMidnightInSummerCountsOnTheEnglishDay() {
        Action action = ActionFixture.owned(1)
                .noted(new ProgressNote(Instant.parse("2026-07-01T23:30:00Z"), "Late evening", "Tobacco lead"));

        assertThat(ReportingRule.dueOn(action, LocalDate.parse("2026-07-02"))).contains(LocalDate.parse("2026-07-03"));
    }
}
