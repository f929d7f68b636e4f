package org.placewise.partnership.sign.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.day.EnglishDay;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.Milestone;
import org.placewise.partnership.sign.reading.Count;
import org.placewise.partnership.sign.reading.Reading;
import org.placewise.partnership.sign.reading.RecordBehind;

/**
 * Are live actions late? One is late when its due date has passed, or when a milestone was not reached by its day. The finding
 * is that of the weakest action, so that splitting one raises nothing.
 */
public final class Lateness {

    private Lateness() {}

    private record Timed(Action action, LatenessFinding state, int missed) {}

    /** The measure of one board, as it stood at the end of a day. */
    public static Reading<LatenessFinding> of(List<Action> actions, LocalDate asOf) {
        List<Timed> timed = actions.stream()
                .filter(action -> action.terms().status().isLive())
                .map(action -> new Timed(action, stateOf(action, asOf), missed(action, asOf)))
                .toList();
        LatenessFinding finding =
                timed.stream().map(Timed::state).min(LatenessFinding::compareTo).orElse(LatenessFinding.NO_RECORDS);
        return new Reading<>(
                finding,
                explanation(finding, timed),
                List.of(
                        new Count("live-actions", timed.size()),
                        new Count("late", count(timed, it -> it.state() == LatenessFinding.SOME_LATE)),
                        new Count("without-date", count(timed, it -> it.state() == LatenessFinding.SOME_WITHOUT_DATE)),
                        new Count(
                                "milestones-missed",
                                timed.stream().mapToInt(Timed::missed).sum())),
                timed.stream()
                        .filter(it -> it.state() != LatenessFinding.NONE_LATE)
                        .map(Lateness::behind)
                        .toList(),
                List.of());
    }

    /** Whether a live action is late on a day. */
    static boolean isLate(Action action, LocalDate asOf) {
        @Nullable LocalDate due = action.terms().dueDate();
        return due != null && due.isBefore(asOf) || missed(action, asOf) > 0;
    }

    private static LatenessFinding stateOf(Action action, LocalDate asOf) {
        if (action.terms().dueDate() == null) {
            return LatenessFinding.SOME_WITHOUT_DATE;
        }
        return isLate(action, asOf) ? LatenessFinding.SOME_LATE : LatenessFinding.NONE_LATE;
    }

    private static int missed(Action action, LocalDate asOf) {
        return (int) action.terms().milestones().stream()
                .filter((Milestone milestone) -> milestone.missedOn(asOf))
                .count();
    }

    private static int count(List<Timed> timed, Predicate<Timed> condition) {
        return (int) timed.stream().filter(condition).count();
    }

    private static RecordBehind behind(Timed timed) {
        @Nullable LocalDate due = timed.action().terms().dueDate();
        String milestones = timed.missed() == 0 ? "." : "; milestones missed: " + timed.missed() + ".";
        return RecordBehind.of(
                timed.action(),
                (due == null ? "No due date is set" : "Due on " + EnglishDay.words(due)) + milestones,
                switch (timed.state()) {
                    case SOME_WITHOUT_DATE -> "Set a due date.";
                    case SOME_LATE -> "Finish it, or agree a new date and report why.";
                    case NONE_LATE, NO_RECORDS -> null;
                });
    }

    private static String explanation(LatenessFinding finding, List<Timed> timed) {
        return finding == LatenessFinding.NO_RECORDS
                ? "No live action is recorded."
                : count(timed, it -> it.state() == LatenessFinding.SOME_LATE) + " of " + timed.size()
                        + " live actions are late; without a due date: "
                        + count(timed, it -> it.state() == LatenessFinding.SOME_WITHOUT_DATE) + ".";
    }
}
