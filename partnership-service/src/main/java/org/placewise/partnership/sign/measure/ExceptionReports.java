package org.placewise.partnership.sign.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ExceptionReport;
import org.placewise.partnership.sign.reading.Count;
import org.placewise.partnership.sign.reading.Reading;
import org.placewise.partnership.sign.reading.RecordBehind;

/**
 * Is it said when a live action goes off course, and what is done about it? A late action without any exception report weighs
 * more than one whose report says no recovery, so that silence raises nothing.
 */
public final class ExceptionReports {

    private ExceptionReports() {}

    private record Course(Action action, ExceptionFinding state, int reports) {}

    /** The measure of one board, as it stood at the end of a day. */
    public static Reading<ExceptionFinding> of(List<Action> actions, LocalDate asOf) {
        List<Course> courses = actions.stream()
                .filter(action -> action.terms().status().isLive())
                .map(action -> courseOf(action, asOf))
                .toList();
        ExceptionFinding finding = courses.stream()
                .map(Course::state)
                .min(ExceptionFinding::compareTo)
                .orElse(ExceptionFinding.NO_RECORDS);
        return new Reading<>(
                finding,
                explanation(finding, courses),
                List.of(
                        new Count("live-actions", courses.size()),
                        new Count(
                                "reports",
                                courses.stream().mapToInt(Course::reports).sum()),
                        new Count("late-unreported", count(courses, ExceptionFinding.SOME_LATE_UNREPORTED)),
                        new Count("without-recovery", count(courses, ExceptionFinding.SOME_WITHOUT_RECOVERY)),
                        new Count("with-recovery", count(courses, ExceptionFinding.ALL_WITH_RECOVERY))),
                courses.stream()
                        .filter(course -> course.state() != ExceptionFinding.NONE_OFF_COURSE)
                        .map(ExceptionReports::behind)
                        .toList(),
                List.of());
    }

    private static Course courseOf(Action action, LocalDate asOf) {
        List<ExceptionReport> made = action.terms().exceptionReports().stream()
                .filter(report -> !report.on().isAfter(asOf))
                .toList();
        return new Course(action, stateOf(made, Lateness.isLate(action, asOf)), made.size());
    }

    private static ExceptionFinding stateOf(List<ExceptionReport> made, boolean late) {
        if (made.isEmpty()) {
            return late ? ExceptionFinding.SOME_LATE_UNREPORTED : ExceptionFinding.NONE_OFF_COURSE;
        }
        Predicate<ExceptionReport> recovers = report -> report.recovery() != null;
        return made.stream().allMatch(recovers)
                ? ExceptionFinding.ALL_WITH_RECOVERY
                : ExceptionFinding.SOME_WITHOUT_RECOVERY;
    }

    private static int count(List<Course> courses, ExceptionFinding state) {
        return (int) courses.stream().filter(course -> course.state() == state).count();
    }

    private static RecordBehind behind(Course course) {
        return switch (course.state()) {
            case SOME_LATE_UNREPORTED ->
                RecordBehind.of(course.action(), "Late, and no exception was reported.", "Report why it is late.");
            case SOME_WITHOUT_RECOVERY ->
                RecordBehind.of(
                        course.action(), "An exception was reported without a recovery.", "Say what is done about it.");
            case ALL_WITH_RECOVERY, NONE_OFF_COURSE, NO_RECORDS ->
                RecordBehind.of(course.action(), "Each exception was reported with what is done about it.", null);
        };
    }

    private static String explanation(ExceptionFinding finding, List<Course> courses) {
        return switch (finding) {
            case NO_RECORDS -> "No live action is recorded.";
            case SOME_LATE_UNREPORTED ->
                "Late live actions without an exception report: " + count(courses, finding) + ".";
            case SOME_WITHOUT_RECOVERY ->
                "Live actions off course for which no recovery is stated: " + count(courses, finding) + ".";
            case ALL_WITH_RECOVERY -> "Every action off course says what is done about it.";
            case NONE_OFF_COURSE -> "No live action is late or reported off course.";
        };
    }
}
