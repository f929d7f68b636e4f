package org.placewise.partnership.impact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.objective.Baseline;
import org.placewise.partnership.objective.Indicator;
import org.placewise.partnership.objective.ObjectiveTerms;
import org.placewise.partnership.objective.Target;

/**
 * Has the indicator of an objective moved since its baseline, in the intended direction, by more than chance explains?
 *
 * <p>Tested is the change from the baseline's period to the newest period that has a value ({@link ChangeSinceBaseline}). The
 * value at the baseline is the published one of that period, with its limits; the officer's figure only has to be there.
 * Intended is the direction from baseline to target, or without a target the better direction of the indicator.
 *
 * <p>Nothing is said before an action could show: the period must begin on or after the earliest day on which any action has
 * reached its effect lag. The publisher's lag is not assumed; it has passed once such a period is published, and before that
 * the answer is {@code too-early-to-tell}, whatever the figures do. Because the earliest action decides, adding or splitting
 * actions postpones nothing.
 *
 * @param reasons why it was not tested, in the order of {@link Untested}; empty once it was
 * @param effectFrom the first day on which an action could show; null where no action says so
 * @param basis null until a series was found
 * @param change null until the test was made, or could have been but for the time
 */
public record ImpactOfObjective(
        Movement movement,
        List<Untested> reasons,
        @Nullable LocalDate effectFrom,
        @Nullable SeriesBasis basis,
        @Nullable ChangeSinceBaseline change) {

    public ImpactOfObjective {
        reasons = List.copyOf(reasons);
    }

    /**
     * The answer for one objective.
     *
     * @param actions those that serve it and were not stopped
     * @param series its indicator for its place as it was published; empty where there is none
     */
    public static ImpactOfObjective of(
            ObjectiveTerms objective, List<PlannedEffect> actions, Optional<IndicatorSeries> series) {
        Optional<LocalDate> effectFrom =
                actions.stream().flatMap(action -> action.from().stream()).min(Comparator.naturalOrder());
        Set<Untested> reasons = EnumSet.noneOf(Untested.class);
        reasons.addAll(ofActions(actions, effectFrom));
        reasons.addAll(ofStatements(objective, series));
        Optional<GroupLine> line = series.map(found -> GroupLine.of(found, objective.populationGroup()));
        @Nullable SeriesBasis basis = line.map(GroupLine::basis).orElse(null);
        SeriesTest test = SeriesTest.of(objective.baseline(), series, line);
        reasons.addAll(test.reasons());
        @Nullable LocalDate from = effectFrom.orElse(null);
        if (objective.indicator() == null) {
            return new ImpactOfObjective(Movement.NO_INDICATOR, List.copyOf(reasons), from, basis, null);
        }
        if (from != null && test.isTooEarlyFor(from) && onlyTimeIsMissing(reasons)) {
            return new ImpactOfObjective(Movement.TOO_EARLY_TO_TELL, List.of(), from, basis, test.change());
        }
        if (!reasons.isEmpty()) {
            return new ImpactOfObjective(Movement.CANNOT_BE_TESTED, List.copyOf(reasons), from, basis, null);
        }
        return new ImpactOfObjective(
                movement(test.tested().direction(), intended(objective, series.orElseThrow())),
                List.of(),
                from,
                basis,
                test.change());
    }

    /** Waiting is all it takes, even where the value awaited would then be seen to lack its limits. */
    private static boolean onlyTimeIsMissing(Set<Untested> reasons) {
        return EnumSet.of(Untested.NO_VALUE_SINCE_BASELINE, Untested.PERIODS_OVERLAP)
                .containsAll(reasons);
    }

    private static List<Untested> ofActions(List<PlannedEffect> actions, Optional<LocalDate> effectFrom) {
        if (actions.isEmpty()) {
            return List.of(Untested.NO_ACTION);
        }
        return effectFrom.isEmpty() ? List.of(Untested.NO_EFFECT_LAG) : List.of();
    }

    private static Set<Untested> ofStatements(ObjectiveTerms objective, Optional<IndicatorSeries> series) {
        Set<Untested> reasons = EnumSet.noneOf(Untested.class);
        Indicator indicator = objective.indicator();
        Baseline baseline = objective.baseline();
        Target target = objective.target();
        if (indicator == null) {
            reasons.add(Untested.NO_INDICATOR);
        } else if (indicator.id() == null) {
            reasons.add(Untested.NO_INDICATOR_ID);
        } else if (series.isEmpty()) {
            reasons.add(Untested.INDICATOR_UNKNOWN);
        }
        if (baseline == null) {
            reasons.add(Untested.NO_BASELINE);
        } else if (target != null) {
            reasons.addAll(ofTarget(baseline, target, series));
        }
        if (target == null && series.map(IndicatorSeries::polarity).stream().anyMatch(Polarity.NO_JUDGEMENT::equals)) {
            reasons.add(Untested.NO_DIRECTION);
        }
        return reasons;
    }

    private static Set<Untested> ofTarget(Baseline baseline, Target target, Optional<IndicatorSeries> series) {
        Set<Untested> reasons = EnumSet.noneOf(Untested.class);
        if (!baseline.unit().equals(target.unit())) {
            reasons.add(Untested.OTHER_UNIT);
        }
        int wanted = target.value().compareTo(baseline.value());
        if (wanted == 0) {
            reasons.add(Untested.TARGET_EQUALS_BASELINE);
        }
        if (series.map(found -> better(found.polarity())).orElse(0) * wanted < 0) {
            reasons.add(Untested.TARGET_AGAINST_POLARITY);
        }
        return reasons;
    }

    private static int intended(ObjectiveTerms objective, IndicatorSeries series) {
        Target target = objective.target();
        Baseline baseline = objective.baseline();
        return target == null || baseline == null
                ? better(series.polarity())
                : target.value().compareTo(baseline.value());
    }

    private static int better(Polarity polarity) {
        return switch (polarity) {
            case HIGH_IS_GOOD -> 1;
            case LOW_IS_GOOD -> -1;
            case NO_JUDGEMENT -> 0;
        };
    }

    private static Movement movement(int direction, int intended) {
        if (direction == 0) {
            return Movement.NO_SIGNIFICANT_CHANGE;
        }
        return direction == intended ? Movement.MOVED_AS_INTENDED : Movement.MOVED_AGAINST;
    }
}
