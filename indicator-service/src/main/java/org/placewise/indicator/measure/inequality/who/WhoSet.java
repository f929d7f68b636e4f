package org.placewise.indicator.measure.inequality.who;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.Refusal.Reason;
import org.placewise.indicator.measure.inequality.GroupRules;
import org.placewise.indicator.measure.inequality.QuantileGroup;
import org.placewise.indicator.measure.inequality.ValueScale;

/**
 * Every measure of the set for groups in order, the most disadvantaged first. Standard errors and limits of the groups are on the
 * figures' own scale.
 *
 * <p>Refused as a whole: fewer than three groups, a group missing, twice or without people, a figure or standard error missing.
 * Refused one by one: measures that need figures above 0, or figures that are shares of a scale.
 */
public final class WhoSet {

    private static final int FEWEST = 3;
    private static final List<WhoMeasure> RELATIVE_TO_MEAN = List.of(
            WhoMeasure.WHO_RELATIVE_CONCENTRATION_INDEX,
            WhoMeasure.WHO_COEFFICIENT_OF_VARIATION,
            WhoMeasure.WHO_INDEX_OF_DISPARITY,
            WhoMeasure.WHO_INDEX_OF_DISPARITY_WEIGHTED);

    private final OrderedGroups groups;
    private final WhoOptions options;
    private final Map<WhoMeasure, Measured<WhoValue>> values = new EnumMap<>(WhoMeasure.class);

    private WhoSet(OrderedGroups groups, WhoOptions options) {
        this.groups = groups;
        this.options = options;
    }

    /** All measures in the order of their list. */
    public static Measured<Map<WhoMeasure, Measured<WhoValue>>> of(List<QuantileGroup> groups, WhoOptions options) {
        return Measured.unless(
                GroupRules.faults(groups, ValueScale.CONTINUOUS, FEWEST),
                () -> new WhoSet(new OrderedGroups(groups, options.higherIsBetter()), options).compute());
    }

    private Map<WhoMeasure, Measured<WhoValue>> compute() {
        SlopeMeasures slopes = new SlopeMeasures(groups);
        put(OrderMeasures.difference(groups, options.confidence()));
        put(slopes.linearSlope(options.confidence()));
        values.put(WhoMeasure.WHO_RELATIVE_INDEX_LINEAR, slopes.linearRatio(options.confidence()));
        where(
                isPositive(),
                () -> Measured.of(List.of(OrderMeasures.ratio(groups, options.confidence()))),
                WhoMeasure.WHO_RATIO);
        OrderMeasures.concentration(groups, options.confidence()).forEach(this::put);
        new SpreadMeasures(groups, options.confidence()).all().forEach(this::put);
        where(
                isPositive(),
                () -> Measured.of(List.of(
                        EntropyMeasures.meanLogDeviation(groups, options.confidence()),
                        EntropyMeasures.theil(groups, options.confidence()))),
                WhoMeasure.WHO_MEAN_LOG_DEVIATION,
                WhoMeasure.WHO_THEIL_INDEX);
        where(
                isShare(),
                () -> Measured.of(OrderMeasures.attributable(groups, options)),
                WhoMeasure.WHO_POPULATION_ATTRIBUTABLE_FRACTION,
                WhoMeasure.WHO_POPULATION_ATTRIBUTABLE_RISK);
        where(
                isShare(),
                () -> slopes.logistic(options.confidence()),
                WhoMeasure.WHO_SLOPE_INDEX_LOGISTIC,
                WhoMeasure.WHO_RELATIVE_INDEX_LOGISTIC);
        if (groups.mean <= 0) {
            RELATIVE_TO_MEAN.forEach(measure -> values.put(measure, new Measured.Refused<>(isPositive())));
        }
        return values;
    }

    private List<Refusal> isPositive() {
        return lowest() > 0
                ? List.of()
                : List.of(new Refusal(
                        Reason.VALUE_OUTSIDE_SCALE, "The measure needs figures above 0; the lowest is " + lowest()));
    }

    private List<Refusal> isShare() {
        double highest = Arrays.stream(groups.figure).max().orElseThrow();
        return lowest() >= 0 && highest > 0 && highest <= options.scale()
                ? List.of()
                : List.of(new Refusal(
                        Reason.VALUE_OUTSIDE_SCALE,
                        "The measure needs figures that count something, from 0 to " + options.scale()
                                + "; they run from " + lowest() + " to " + highest));
    }

    private double lowest() {
        return Arrays.stream(groups.figure).min().orElseThrow();
    }

    private void where(List<Refusal> reasons, Supplier<Measured<List<WhoValue>>> computation, WhoMeasure... measures) {
        switch (reasons.isEmpty() ? computation.get() : new Measured.Refused<List<WhoValue>>(reasons)) {
            case Measured.Result<List<WhoValue>>(List<WhoValue> found) -> found.forEach(this::put);
            case Measured.Refused<List<WhoValue>>(List<Refusal> all) ->
                Arrays.stream(measures).forEach(measure -> values.put(measure, new Measured.Refused<>(all)));
        }
    }

    private void put(WhoValue value) {
        values.put(value.measure(), Measured.of(value));
    }
}
