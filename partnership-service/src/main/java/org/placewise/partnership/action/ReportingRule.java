package org.placewise.partnership.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placewise.kit.day.EnglishDay;

/**
 * When the next progress report of an action is due, and whether it is late on a day.
 *
 * <p>Due is the day of the latest report, or the day the action was recorded where there is none, plus the interval. A
 * report is overdue from the day after. Reports made after the day in question are left out. Without an interval, and
 * once the action is closed, nothing is due.
 */
public final class ReportingRule {

    private ReportingRule() {}

    /** The day the next report is due, as it stood on a day. */
    public static Optional<LocalDate> dueOn(Action action, LocalDate asOf) {
        Integer interval = action.terms().reportEveryDays();
        if (interval == null || !action.terms().status().isLive()) {
            return Optional.empty();
        }
        LocalDate since = latestReport(action, asOf).orElse(EnglishDay.of(action.recordedAt()));
        return Optional.of(since.plusDays(interval));
    }

    /** Whether progress was reported when due, as it stood on a day. */
    public static Reporting on(Action action, LocalDate asOf) {
        if (!action.terms().status().isLive()) {
            return Reporting.CLOSED;
        }
        Optional<LocalDate> due = dueOn(action, asOf);
        if (due.isEmpty()) {
            return Reporting.NO_SCHEDULE;
        }
        if (asOf.isAfter(due.get())) {
            return Reporting.OVERDUE;
        }
        return latestReport(action, asOf).isPresent() ? Reporting.ON_TIME : Reporting.NOT_DUE;
    }

    private static Optional<LocalDate> latestReport(Action action, LocalDate asOf) {
        List<LocalDate> days = action.progress().stream()
                .map(ProgressNote::notedAt)
                .map(EnglishDay::of)
                .filter(day -> !day.isAfter(asOf))
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
    }
}
