package org.placewise.indicator.measure.inequality.who;

import static org.placewise.indicator.measure.inequality.who.WhoMeasure.*;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.placewise.indicator.measure.Confidence;

/**
 * How far groups lie from their mean, the best of them, or the most advantaged: measures that look at all groups, not at their order.
 * The standard error of the between-group variance is that of Ahn and others 2018, Journal of Health Disparities Research and
 * Practice 11:1-17.
 */
final class SpreadMeasures {

    private static final double PERCENT = 100;

    private final OrderedGroups groups;
    private final Confidence confidence;

    SpreadMeasures(OrderedGroups groups, Confidence confidence) {
        this.groups = groups;
        this.confidence = confidence;
    }

    List<WhoValue> all() {
        double variance = weighted(j -> fromMean(j) * fromMean(j));
        double deviation = Math.sqrt(variance);
        double mean = groups.mean;
        double best = groups.best();
        double last = groups.last();
        return List.of(
                WhoValue.normal(WHO_BETWEEN_GROUP_VARIANCE, variance, errorOfVariance(), confidence),
                bare(WHO_BETWEEN_GROUP_STANDARD_DEVIATION, deviation),
                bare(WHO_COEFFICIENT_OF_VARIATION, PERCENT * deviation / mean),
                bare(WHO_INDEX_OF_DISPARITY, PERCENT * plain(j -> away(j, mean)) / mean),
                bare(WHO_INDEX_OF_DISPARITY_WEIGHTED, PERCENT * weighted(j -> away(j, mean)) / mean),
                bare(WHO_MEAN_DIFFERENCE_FROM_BEST, plain(j -> away(j, best))),
                bare(WHO_MEAN_DIFFERENCE_FROM_BEST_WEIGHTED, weighted(j -> away(j, best))),
                bare(WHO_MEAN_DIFFERENCE_FROM_MEAN, plain(j -> away(j, mean))),
                bare(WHO_MEAN_DIFFERENCE_FROM_MEAN_WEIGHTED, weighted(j -> away(j, mean))),
                bare(WHO_MEAN_DIFFERENCE_FROM_REFERENCE, plain(j -> away(j, last))),
                bare(WHO_MEAN_DIFFERENCE_FROM_REFERENCE_WEIGHTED, weighted(j -> away(j, last))));
    }

    private double errorOfVariance() {
        double within = sum(j -> square(share(j) * fromMean(j) * error(j)));
        double cross = sum(j -> square(share(j) * square(error(j))));
        double cubes = sum(j -> Math.pow(share(j), 3) * Math.pow(error(j), 4));
        double all = sum(j -> square(share(j) * error(j)));
        return Math.sqrt(4 * within + 2 * (cross - 2 * cubes + all * all));
    }

    private WhoValue bare(WhoMeasure measure, double value) {
        return WhoValue.bare(measure, value, confidence);
    }

    private double fromMean(int j) {
        return groups.figure[j] - groups.mean;
    }

    private double away(int j, double from) {
        return Math.abs(groups.figure[j] - from);
    }

    private double share(int j) {
        return groups.share[j];
    }

    private double error(int j) {
        return groups.error[j];
    }

    private double plain(IntToDoubleFunction of) {
        return sum(of) / groups.size;
    }

    private double weighted(IntToDoubleFunction of) {
        return sum(j -> share(j) * of.applyAsDouble(j));
    }

    private double sum(IntToDoubleFunction of) {
        double sum = 0;
        for (int j = 0; j < groups.size; j++) {
            sum += of.applyAsDouble(j);
        }
        return sum;
    }

    private static double square(double number) {
        return number * number;
    }
}
