package org.placewise.indicator.measure.inequality;

import java.util.List;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Limits;

/**
 * The figure of several groups taken together, each counting by its population.
 *
 * @param limits recovered from the groups' own
 * @param error standard error on the figure's own scale, to first order
 */
record PooledFigure(double value, Limits limits, double error) {

    static PooledFigure of(List<QuantileGroup> groups, SlopeOptions options) {
        double[] shares = shares(groups);
        double value = 0;
        double below = 0;
        double above = 0;
        double variance = 0;
        for (int j = 0; j < shares.length; j++) {
            QuantileGroup group = groups.get(j);
            double share = shares[j];
            Limits limits = limits(group, options);
            value += share * group.value();
            below += square(share * (group.value() - limits.lower()));
            above += square(share * (limits.upper() - group.value()));
            variance += square(share * error(group, options.scale()));
        }
        return new PooledFigure(
                value, new Limits(value - Math.sqrt(below), value + Math.sqrt(above)), Math.sqrt(variance));
    }

    /** Limits of what this figure is above another, independent one. */
    Limits less(PooledFigure other) {
        double difference = value - other.value;
        double below = Math.hypot(value - limits.lower(), other.limits.upper() - other.value);
        double above = Math.hypot(limits.upper() - value, other.value - other.limits.lower());
        return new Limits(difference - below, difference + above);
    }

    /** Limits of how many times another, independent figure this one is; both are above 0. */
    Limits by(PooledFigure other, Confidence confidence) {
        double ratio = value / other.value;
        double spread = confidence.z() * Math.hypot(error / value, other.error / other.value);
        return new Limits(ratio * Math.exp(-spread), ratio * Math.exp(spread));
    }

    /** Each group's share of the people. */
    static double[] shares(List<QuantileGroup> groups) {
        double people = groups.stream().mapToDouble(QuantileGroup::population).sum();
        return groups.stream().mapToDouble(group -> group.population() / people).toArray();
    }

    static Limits limits(QuantileGroup group, SlopeOptions options) {
        Transform errors = options.scale().errors();
        double middle = errors.forward(group.value());
        double spread = options.confidence().z() * group.uncertainty().standardErrorOn(errors);
        return new Limits(errors.back(middle - spread), errors.back(middle + spread));
    }

    static double error(QuantileGroup group, ValueScale scale) {
        return scale.errors().slope(group.value()) * group.uncertainty().standardErrorOn(scale.errors());
    }

    private static double square(double number) {
        return number * number;
    }
}
