package org.placewise.partnership.sign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.day.EnglishDay;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.impact.ChangeSinceBaseline;
import org.placewise.partnership.impact.ImpactOfObjective;
import org.placewise.partnership.impact.IndicatorSeries;
import org.placewise.partnership.impact.Movement;
import org.placewise.partnership.impact.PlannedEffect;
import org.placewise.partnership.impact.SeriesBasis;
import org.placewise.partnership.impact.Untested;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.sign.ImpactReading.Difference;
import org.placewise.partnership.sign.ImpactReading.Figure;
import org.placewise.partnership.sign.ImpactReading.ImpactRecord;
import org.placewise.partnership.sign.reading.BehindKind;
import org.placewise.partnership.sign.reading.Count;

/**
 * Impact: have the indicators of a board's objectives moved since their baselines, by a statistical test, in the intended
 * direction (after Perkins and others, three-year study of health and wellbeing boards, 2020)? Each objective is answered by
 * {@link ImpactOfObjective}; the finding asks only whether some, none or all of them moved, so that splitting an objective in
 * ten raises nothing, and nothing is averaged over indicators.
 *
 * <p>One that moved against its objective weighs more than any number that moved as intended. An objective that was tested on
 * the whole place instead of its group never makes the finding {@code all-moved-as-intended}.
 */
public final class ImpactSign {

    private ImpactSign() {}

    /**
     * The sign over all objectives of one board.
     *
     * @param actions every action of the board
     * @param series the published series of an objective's indicator for its place, where there is one
     */
    public static ImpactReading of(
            List<Objective> objectives, List<Action> actions, Function<Objective, Optional<IndicatorSeries>> series) {
        Map<UUID, List<Action>> serving = actions.stream().collect(Collectors.groupingBy(Action::objectiveId));
        List<ImpactRecord> records = objectives.stream()
                .map(objective ->
                        recordOf(objective, serving.getOrDefault(objective.id(), List.of()), series.apply(objective)))
                .toList();
        ImpactFinding finding = finding(records);
        return new ImpactReading(finding, explanation(finding, records), counts(records), records);
    }

    private static ImpactRecord recordOf(Objective objective, List<Action> actions, Optional<IndicatorSeries> series) {
        List<PlannedEffect> effects = actions.stream()
                .filter(action -> action.terms().status() != ActionStatus.STOPPED)
                .map(ImpactSign::effectOf)
                .toList();
        ImpactOfObjective impact = ImpactOfObjective.of(objective.terms(), effects, series);
        @Nullable ChangeSinceBaseline change = impact.change();
        return new ImpactRecord(
                BehindKind.OBJECTIVE,
                objective.id(),
                objective.terms().title(),
                impact.movement(),
                impact.reasons(),
                impact.basis(),
                impact.effectFrom(),
                change == null ? null : Figure.of(change.from()),
                change == null ? null : Figure.of(change.to()),
                change == null ? null : new Difference(change.change(), change.lower95(), change.upper95()),
                why(impact),
                wouldChange(impact));
    }

    private static PlannedEffect effectOf(Action action) {
        @Nullable LocalDate due = action.terms().dueDate();
        return new PlannedEffect(
                action.id(),
                action.terms().title(),
                due == null ? EnglishDay.of(action.recordedAt()) : due,
                action.terms().effectLagMonths());
    }

    private static String why(ImpactOfObjective impact) {
        return switch (impact.movement()) {
            case NO_INDICATOR -> "It names no indicator.";
            case CANNOT_BE_TESTED -> "Something that the test needs is missing.";
            case TOO_EARLY_TO_TELL ->
                "Its actions could show from " + EnglishDay.words(Objects.requireNonNull(impact.effectFrom()))
                        + "; no period since then is published.";
            case MOVED_AGAINST -> "Its indicator has moved the other way by more than chance explains.";
            case NO_SIGNIFICANT_CHANGE -> "Its indicator has not moved by more than chance explains.";
            case MOVED_AS_INTENDED -> "Its indicator has moved as intended by more than chance explains.";
        };
    }

    private static List<String> wouldChange(ImpactOfObjective impact) {
        if (impact.basis() == SeriesBasis.WHOLE_PLACE_INSTEAD_OF_GROUP
                && impact.reasons().isEmpty()) {
            return List.of("Publish the indicator for the population group; how the group fared is not known.");
        }
        return impact.reasons().stream().map(Untested::remedy).toList();
    }

    private static ImpactFinding finding(List<ImpactRecord> records) {
        if (records.isEmpty()) {
            return ImpactFinding.NO_RECORDS;
        }
        if (count(records, it -> it.movement().isTested()) == 0) {
            return count(records, it -> it.movement() == Movement.TOO_EARLY_TO_TELL) > 0
                    ? ImpactFinding.TOO_EARLY_TO_TELL
                    : ImpactFinding.CANNOT_BE_TESTED;
        }
        if (count(records, it -> it.movement() == Movement.MOVED_AGAINST) > 0) {
            return ImpactFinding.SOME_MOVED_AGAINST;
        }
        if (count(records, it -> it.movement() == Movement.MOVED_AS_INTENDED) == 0) {
            return ImpactFinding.NONE_MOVED;
        }
        return count(records, ImpactSign::isIntendedForItsGroup) == records.size()
                ? ImpactFinding.ALL_MOVED_AS_INTENDED
                : ImpactFinding.SOME_MOVED_AS_INTENDED;
    }

    private static boolean isIntendedForItsGroup(ImpactRecord objective) {
        return objective.movement() == Movement.MOVED_AS_INTENDED
                && objective.basis() != SeriesBasis.WHOLE_PLACE_INSTEAD_OF_GROUP;
    }

    private static List<Count> counts(List<ImpactRecord> records) {
        return List.of(
                new Count("objectives", records.size()),
                new Count("tested", count(records, it -> it.movement().isTested())),
                new Count("moved-as-intended", count(records, it -> it.movement() == Movement.MOVED_AS_INTENDED)),
                new Count("moved-against", count(records, it -> it.movement() == Movement.MOVED_AGAINST)),
                new Count(
                        "no-significant-change", count(records, it -> it.movement() == Movement.NO_SIGNIFICANT_CHANGE)),
                new Count("too-early-to-tell", count(records, it -> it.movement() == Movement.TOO_EARLY_TO_TELL)),
                new Count(
                        "tested-on-whole-place-instead-of-group",
                        count(
                                records,
                                it -> it.movement().isTested()
                                        && it.basis() == SeriesBasis.WHOLE_PLACE_INSTEAD_OF_GROUP)));
    }

    private static int count(List<ImpactRecord> records, Predicate<ImpactRecord> condition) {
        return (int) records.stream().filter(condition).count();
    }

    private static String explanation(ImpactFinding finding, List<ImpactRecord> records) {
        return switch (finding) {
            case NO_RECORDS -> "No objective is recorded.";
            case CANNOT_BE_TESTED -> "No objective can be tested yet.";
            case TOO_EARLY_TO_TELL ->
                "It is too early to tell: what was done could not have shown in any indicator yet.";
            case SOME_MOVED_AGAINST -> of(records, Movement.MOVED_AGAINST, "moved against their objective");
            case NONE_MOVED -> of(records, Movement.NO_SIGNIFICANT_CHANGE, "did not move by more than chance explains");
            case SOME_MOVED_AS_INTENDED, ALL_MOVED_AS_INTENDED ->
                of(records, Movement.MOVED_AS_INTENDED, "moved as intended by more than chance explains");
        };
    }

    private static String of(List<ImpactRecord> records, Movement movement, String what) {
        return count(records, it -> it.movement() == movement) + " of "
                + count(records, it -> it.movement().isTested()) + " indicators that could be tested " + what + ".";
    }
}
