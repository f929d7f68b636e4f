package org.placewise.partnership.scale;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.impact.GroupLine;
import org.placewise.partnership.impact.IndicatorSeries;
import org.placewise.partnership.impact.IndicatorSeries.Value;
import org.placewise.partnership.impact.SeriesBasis;
import org.placewise.partnership.objective.Baseline;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.Target;

/**
 * The test of scale (PBA 2021 judges interventions by system, scale, sustainability): what the live actions of an objective
 * could give, against the events needed to close the gap.
 *
 * <p>Could give: Σ reach × uptake × effect over the live actions, as a range. Needed: |latest value − target| × denominator ÷
 * multiplier, of the latest published value of the population group's own line. The actions together cannot reach more people
 * than that denominator, so that stating one action ten times is refused and never makes a plan look bigger.
 */
public final class ScaleTest {

    private ScaleTest() {}

    /**
     * The answer for one objective.
     *
     * @param actions that serve it; those that are not live are left out
     * @param series its indicator for its place, where it is published
     */
    public static ScaleAnswer of(Objective objective, List<Action> actions, Optional<IndicatorSeries> series) {
        List<Action> live = actions.stream()
                .filter(action -> action.terms().status().isLive())
                .toList();
        Gap gap = Gap.of(objective, series);
        List<Missing> missing = new ArrayList<>(gap.missing().stream()
                .map(input ->
                        new Missing(input, objective.id(), objective.terms().title()))
                .toList());
        if (gap.missing().isEmpty() && gap.isClosed()) {
            return new ScaleAnswer.Reached(gap.latest().period());
        }
        if (live.isEmpty()) {
            missing.add(new Missing(
                    MissingInput.NO_LIVE_ACTION,
                    objective.id(),
                    objective.terms().title()));
        }
        live.forEach(action -> missing.addAll(PossibleEffect.missing(action)));
        missing.addAll(together(live, gap, objective));
        if (!missing.isEmpty()) {
            return new ScaleAnswer.Refused(missing);
        }
        List<PossibleEffect> effects = live.stream().map(PossibleEffect::of).toList();
        return new ScaleAnswer.Could(
                effects.stream().map(PossibleEffect::could).reduce(Interval.NOUGHT, Interval::plus),
                gap.events(),
                effects.getFirst().unit(),
                gap.latest().period(),
                effects);
    }

    /** What no action lacks by itself, but the actions together. */
    private static List<Missing> together(List<Action> live, Gap gap, Objective objective) {
        List<Missing> missing = new ArrayList<>();
        long units = live.stream()
                .map(action -> action.terms().expectedEffect())
                .filter(Objects::nonNull)
                .map(effect -> effect.unit().strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (units > 1) {
            missing.add(new Missing(
                    MissingInput.OTHER_UNIT_OF_EFFECT,
                    objective.id(),
                    objective.terms().title()));
        }
        long reached = live.stream()
                .map(action -> action.terms().reach())
                .filter(Objects::nonNull)
                .mapToLong(reach -> reach.high())
                .sum();
        BigDecimal people = gap.people();
        if (people != null && BigDecimal.valueOf(reached).compareTo(people) > 0) {
            missing.add(new Missing(
                    MissingInput.REACH_EXCEEDS_POPULATION,
                    objective.id(),
                    objective.terms().title()));
        }
        return missing;
    }

    /** How far the latest value is from the target. */
    private record Gap(
            List<MissingInput> missing,
            @Nullable Value value,
            @Nullable Target target,
            int direction,
            @Nullable BigDecimal multiplier) {

        private static Gap of(Objective objective, Optional<IndicatorSeries> series) {
            List<MissingInput> missing = new ArrayList<>();
            Target target = objective.terms().target();
            if (target == null) {
                missing.add(MissingInput.NO_TARGET);
            }
            int direction = direction(objective, series);
            if (direction == 0 && target != null) {
                missing.add(MissingInput.NO_DIRECTION);
            }
            if (series.isEmpty()) {
                missing.add(MissingInput.NO_SERIES);
                return new Gap(missing, null, target, direction, null);
            }
            if (target != null
                    && !plain(target.unit()).equals(plain(series.get().unit()))) {
                missing.add(MissingInput.OTHER_UNIT);
            }
            GroupLine line = GroupLine.of(series.get(), objective.terms().populationGroup());
            if (line.basis() == SeriesBasis.WHOLE_PLACE_INSTEAD_OF_GROUP) {
                missing.add(MissingInput.NO_SERIES_OF_GROUP);
            }
            @Nullable Value latest = line.line().latest().orElse(null);
            if (latest == null) {
                missing.add(MissingInput.NO_CURRENT_VALUE);
            } else if (latest.denominator() == null || series.get().multiplier() == null) {
                missing.add(MissingInput.NO_POPULATION);
            }
            return new Gap(missing, latest, target, direction, series.get().multiplier());
        }

        private static int direction(Objective objective, Optional<IndicatorSeries> series) {
            Target target = objective.terms().target();
            Baseline baseline = objective.terms().baseline();
            if (target != null && baseline != null) {
                return target.value().compareTo(baseline.value());
            }
            return series.map(found -> switch (found.polarity()) {
                        case HIGH_IS_GOOD -> 1;
                        case LOW_IS_GOOD -> -1;
                        case NO_JUDGEMENT -> 0;
                    })
                    .orElse(0);
        }

        private static String plain(String unit) {
            return unit.replace(" ", "").toLowerCase(Locale.ROOT);
        }

        private Value latest() {
            return Objects.requireNonNull(value);
        }

        private BigDecimal distance() {
            return Objects.requireNonNull(target).value().subtract(Objects.requireNonNull(latest().value()));
        }

        private boolean isClosed() {
            return distance().signum() * direction <= 0;
        }

        private @Nullable BigDecimal people() {
            return value == null ? null : value.denominator();
        }

        private BigDecimal events() {
            return distance()
                    .abs()
                    .multiply(Objects.requireNonNull(people()))
                    .divide(Objects.requireNonNull(multiplier), MathContext.DECIMAL64);
        }
    }
}
