package org.placewise.indicator.measure.trend;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.Reasons;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.Refusal.Reason;
import org.placewise.indicator.measure.ValueType;

/**
 * The recent trend: a weighted straight line through the five latest values of one area, significant when chi-squared of its slope
 * is above {@link TrendFit#CRITICAL} and no single point decides its direction.
 *
 * <p>Source: the recent trends of Public Health England's Fingertips, technical guidance; weighted least squares with known
 * variances.
 */
public sealed interface RecentTrend {

    /** How many points a trend is made of. */
    int POINTS = 5;

    /** The kinds of value that have a recent trend. */
    Set<ValueType> VALUE_TYPES =
            Set.of(ValueType.PROPORTION, ValueType.CRUDE_RATE, ValueType.DIRECTLY_STANDARDISED_RATE);

    /** How the trend is called, with its judgement. */
    TrendWord word();

    /** There is no trend to speak of, for all these reasons. */
    record CannotBeCalculated(List<Refusal> reasons) implements RecentTrend {
        public CannotBeCalculated {
            reasons = List.copyOf(reasons);
        }

        @Override
        public TrendWord word() {
            return TrendWord.CANNOT_BE_CALCULATED;
        }
    }

    /** The values change by no more than chance, or one of them alone makes the difference. */
    record NoSignificantChange(TrendFit fit) implements RecentTrend {
        @Override
        public TrendWord word() {
            return TrendWord.NO_SIGNIFICANT_CHANGE;
        }
    }

    /**
     * There are enough points, but no test was possible because one of the latest five lacks limits, or limits with a width. Fingertips calls
     * this no significant change too, and so does its word; the reasons say that nothing was tested.
     */
    record Untested(List<Refusal> reasons) implements RecentTrend {
        public Untested {
            reasons = List.copyOf(reasons);
        }

        @Override
        public TrendWord word() {
            return TrendWord.NO_SIGNIFICANT_CHANGE;
        }
    }

    /** The values rise. */
    record Increasing(TrendFit fit, Polarity polarity) implements RecentTrend {
        @Override
        public TrendWord word() {
            return switch (polarity) {
                case HIGH_IS_GOOD -> TrendWord.INCREASING_GETTING_BETTER;
                case LOW_IS_GOOD -> TrendWord.INCREASING_GETTING_WORSE;
                case NO_JUDGEMENT -> TrendWord.INCREASING;
            };
        }
    }

    /** The values fall. */
    record Decreasing(TrendFit fit, Polarity polarity) implements RecentTrend {
        @Override
        public TrendWord word() {
            return switch (polarity) {
                case HIGH_IS_GOOD -> TrendWord.DECREASING_GETTING_WORSE;
                case LOW_IS_GOOD -> TrendWord.DECREASING_GETTING_BETTER;
                case NO_JUDGEMENT -> TrendWord.DECREASING;
            };
        }
    }

    /**
     * The trend of the latest five valid points. A point is valid with a value, a count and a denominator above zero.
     *
     * @param points in any order; invalid ones are passed over, and equal ones are one
     * @return cannot be calculated for another kind of value ({@code VALUE_TYPE_NOT_SUPPORTED}), for fewer than five valid points
     *     ({@code TOO_FEW_VALUES}), for different points of one period ({@code PERIOD_DUPLICATE}) and when a count equals its
     *     denominator ({@code COUNT_EQUALS_DENOMINATOR})
     */
    static RecentTrend of(List<TrendPoint> points, ValueType valueType, Polarity polarity) {
        List<TrendPoint> valid = points.stream()
                .filter(TrendPoint::valid)
                .distinct()
                .sorted(Comparator.comparingInt(TrendPoint::period))
                .toList();
        Reasons reasons = check(valid, valueType);
        if (!reasons.none()) {
            return new CannotBeCalculated(reasons.all());
        }
        List<TrendPoint> latest = valid.subList(valid.size() - POINTS, valid.size());
        Reasons untested = checkLimits(latest);
        return untested.none() ? judged(TrendFit.of(latest), polarity) : new Untested(untested.all());
    }

    private static RecentTrend judged(TrendFit fit, Polarity polarity) {
        if (!fit.significant()) {
            return new NoSignificantChange(fit);
        }
        return fit.slope() > 0 ? new Increasing(fit, polarity) : new Decreasing(fit, polarity);
    }

    private static Reasons check(List<TrendPoint> valid, ValueType valueType) {
        Reasons reasons = new Reasons()
                .when(
                        !VALUE_TYPES.contains(valueType),
                        Reason.VALUE_TYPE_NOT_SUPPORTED,
                        () -> "a recent trend is of rates and proportions, not of the value type " + valueType.word())
                .when(
                        valid.size() < POINTS,
                        Reason.TOO_FEW_VALUES,
                        () -> "a recent trend needs " + POINTS
                                + " periods with value, count and denominator; there are " + valid.size());
        for (int i = 0; i < valid.size(); i++) {
            TrendPoint point = valid.get(i);
            reasons.when(
                            point.count() == point.denominator(),
                            Reason.COUNT_EQUALS_DENOMINATOR,
                            () -> "the count of " + point.period() + " equals its denominator")
                    .when(
                            i > 0 && valid.get(i - 1).period() == point.period(),
                            Reason.PERIOD_DUPLICATE,
                            () -> "there are different figures for " + point.period());
        }
        return reasons;
    }

    private static Reasons checkLimits(List<TrendPoint> latest) {
        Reasons reasons = new Reasons();
        latest.forEach(point -> reasons.when(
                        !point.hasLimits(), Reason.LIMITS_MISSING, () -> point.period() + " has no limits")
                .when(
                        point.hasLimits() && point.upper95() <= point.lower95(),
                        Reason.NO_SPREAD,
                        () -> "the limits of " + point.period() + " have no width"));
        return reasons;
    }
}
