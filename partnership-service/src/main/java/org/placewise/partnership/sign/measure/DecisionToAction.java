package org.placewise.partnership.sign.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.day.EnglishDay;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.decision.Authority;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.sign.HeldDecisions;
import org.placewise.partnership.sign.HeldDecisions.HeldDecision;
import org.placewise.partnership.sign.reading.BehindKind;
import org.placewise.partnership.sign.reading.Count;
import org.placewise.partnership.sign.reading.Reading;
import org.placewise.partnership.sign.reading.RecordBehind;
import org.placewise.partnership.sign.reading.YearTo;

/**
 * How long do decisions of the year to the day wait for their first action? That is the days from the meeting to the day on
 * which the first action that carries the decision out was recorded; 0 where it was there before. Recommendations are left
 * out: somebody else acts on them.
 *
 * <p>The finding is that of the weakest decision, so that repeating or splitting a decision raises nothing.
 */
public final class DecisionToAction {

    private DecisionToAction() {}

    private record Waited(HeldDecision decision, DecisionFinding state, long days) {}

    /** The measure of one board, as it stood at the end of a day. */
    public static Reading<DecisionFinding> of(
            List<BoardRecord<MeetingTerms>> meetings,
            List<BoardRecord<DecisionTerms>> decisions,
            List<Action> actions,
            LocalDate asOf) {
        Map<UUID, Action> known = actions.stream().collect(Collectors.toMap(Action::id, Function.identity()));
        List<Waited> waited = HeldDecisions.in(new YearTo(asOf), meetings, decisions).all().stream()
                .filter(decision -> decision.terms().authority() != Authority.RECOMMENDATION)
                .map(decision -> waited(decision, known, asOf))
                .toList();
        DecisionFinding finding = waited.stream()
                .map(Waited::state)
                .min(DecisionFinding::compareTo)
                .orElse(DecisionFinding.NO_RECORDS);
        return new Reading<>(
                finding,
                explanation(finding, waited),
                counts(waited),
                waited.stream().map(DecisionToAction::behind).toList(),
                List.of());
    }

    private static Waited waited(HeldDecision decision, Map<UUID, Action> known, LocalDate asOf) {
        @Nullable LocalDate first = decision.terms().actionIds().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(action -> EnglishDay.of(action.recordedAt()))
                .min(LocalDate::compareTo)
                .orElse(null);
        if (first != null) {
            return new Waited(
                    decision, DecisionFinding.ALL_ACTED_ON, Math.max(0, ChronoUnit.DAYS.between(decision.on(), first)));
        }
        return new Waited(decision, stateOf(decision, asOf), ChronoUnit.DAYS.between(decision.on(), asOf));
    }

    private static DecisionFinding stateOf(HeldDecision decision, LocalDate asOf) {
        @Nullable LocalDate due = decision.terms().dueOn();
        if (due == null) {
            return DecisionFinding.SOME_WITHOUT_DATE;
        }
        return due.isBefore(asOf) ? DecisionFinding.SOME_OVERDUE : DecisionFinding.SOME_WAITING;
    }

    /** Days are counted in whole days; of an even number of decisions both middle ones are told, not their mean. */
    private static List<Count> counts(List<Waited> waited) {
        List<Long> days = waited.stream()
                .filter(it -> it.state() == DecisionFinding.ALL_ACTED_ON)
                .map(Waited::days)
                .sorted()
                .toList();
        List<Count> counts = new ArrayList<>(List.of(
                new Count("decisions", waited.size()),
                new Count("acted-on", days.size()),
                new Count("waiting", count(waited, it -> it.state() == DecisionFinding.SOME_WAITING)),
                new Count("overdue", count(waited, it -> it.state() == DecisionFinding.SOME_OVERDUE)),
                new Count(
                        "waiting-without-date", count(waited, it -> it.state() == DecisionFinding.SOME_WITHOUT_DATE))));
        if (!days.isEmpty()) {
            counts.add(
                    new Count("median-days-low", days.get((days.size() - 1) / 2).intValue()));
            counts.add(new Count("median-days-high", days.get(days.size() / 2).intValue()));
            counts.add(new Count("longest-days", days.getLast().intValue()));
        }
        return counts;
    }

    private static int count(List<Waited> waited, Predicate<Waited> condition) {
        return (int) waited.stream().filter(condition).count();
    }

    private static RecordBehind behind(Waited waited) {
        boolean acted = waited.state() == DecisionFinding.ALL_ACTED_ON;
        return new RecordBehind(
                BehindKind.DECISION,
                waited.decision().id(),
                waited.decision().terms().title(),
                acted
                        ? "Its first action was recorded after " + waited.days() + " days."
                        : "No action yet, after " + waited.days() + " days.",
                acted ? null : "Record the action that carries it out, and link it.");
    }

    private static String explanation(DecisionFinding finding, List<Waited> waited) {
        int acted = count(waited, it -> it.state() == DecisionFinding.ALL_ACTED_ON);
        return finding == DecisionFinding.NO_RECORDS
                ? "No decision of the year is recorded that the board could act on."
                : acted + " of " + waited.size() + " decisions of the year have an action; overdue: "
                        + count(waited, it -> it.state() == DecisionFinding.SOME_OVERDUE) + ".";
    }
}
