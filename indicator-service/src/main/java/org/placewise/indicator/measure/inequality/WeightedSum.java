package org.placewise.indicator.measure.inequality;

import java.util.List;
import org.placewise.indicator.measure.Limits;

/**
 * A weighted sum of groups' figures with limits recovered from theirs (Zou, Huang, Zhang 2009, Computational Statistics and Data
 * Analysis 53:1080-1085).
 */
record WeightedSum(double value, Limits limits) {

    static WeightedSum of(List<QuantileGroup> groups, double[] weight, SlopeOptions options) {
        double value = 0;
        double below = 0;
        double above = 0;
        for (int j = 0; j < weight.length; j++) {
            QuantileGroup group = groups.get(j);
            Limits limits = PooledFigure.limits(group, options);
            double toLower = weight[j] * (group.value() - limits.lower());
            double toUpper = weight[j] * (limits.upper() - group.value());
            value += weight[j] * group.value();
            below += weight[j] > 0 ? toLower * toLower : toUpper * toUpper;
            above += weight[j] > 0 ? toUpper * toUpper : toLower * toLower;
        }
        return new WeightedSum(value, new Limits(value - Math.sqrt(below), value + Math.sqrt(above)));
    }

    InequalityValue times(double multiplier, SlopeOptions options, SignConvention sign) {
        return new InequalityValue(
                value * multiplier,
                limits.on(limit -> limit * multiplier),
                options.confidence(),
                LimitsMethod.MOVER,
                sign);
    }

    /** Standard error of a quantity with these derivatives by the figures, to first order. */
    static double error(List<QuantileGroup> groups, double[] derivative, ValueScale scale) {
        double variance = 0;
        for (int j = 0; j < derivative.length; j++) {
            double error = derivative[j] * PooledFigure.error(groups.get(j), scale);
            variance += error * error;
        }
        return Math.sqrt(variance);
    }
}
