package org.placewise.indicator.measure.inequality;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.placewise.kit.word.Word;

/**
 * Whether a straight line describes the groups, on the scale of the line. The share explained and the departures are those of the
 * slope index's own population-weighted line. The test asks whether any line would do: it sums the squared departures, in standard
 * errors, from the line with the least such sum, which is a chi-squared with two degrees of freedom fewer than groups when a line
 * holds (Cochran 1954, Biometrics 10:101-129).
 *
 * @param explained share of the population-weighted variance that the line explains (weighted R²), 0 to 1; empty when all groups have
 *     the same figure
 * @param lackOfFit the chi-squared; empty when a group has no standard error above 0
 * @param degreesOfFreedom of the chi-squared
 * @param probability of so large a chi-squared when a line holds
 * @param largestDeparture of a group from the slope index's line, figure less line, on the scale of the line
 * @param departingQuantile the group with the largest departure
 */
public record Linearity(
        OptionalDouble explained,
        OptionalDouble lackOfFit,
        int degreesOfFreedom,
        OptionalDouble probability,
        double largestDeparture,
        int departingQuantile) {

    private static final double SIGNIFICANT = 0.05;

    /** What the test says. */
    public enum Verdict implements Word {
        CONSISTENT_WITH_A_LINE,
        DEPARTS_FROM_A_LINE,
        NOT_TESTED
    }

    public Verdict verdict() {
        if (probability.isEmpty()) {
            return Verdict.NOT_TESTED;
        }
        return probability.getAsDouble() < SIGNIFICANT ? Verdict.DEPARTS_FROM_A_LINE : Verdict.CONSISTENT_WITH_A_LINE;
    }

    /** Figures and errors are on the scale of the line. */
    static Linearity of(RankedGroups groups, WeightedLine line, double[] value, double[] error) {
        int worst = 0;
        for (int j = 1; j < groups.size; j++) {
            if (Math.abs(departure(j, groups, line, value)) > Math.abs(departure(worst, groups, line, value))) {
                worst = j;
            }
        }
        int freedom = groups.size - 2;
        OptionalDouble chiSquared = lackOfFit(groups, value, error);
        OptionalDouble probability = chiSquared.isEmpty()
                ? chiSquared
                : OptionalDouble.of(ChiSquaredDistribution.of(freedom).survivalProbability(chiSquared.getAsDouble()));
        return new Linearity(
                explained(groups, line, value),
                chiSquared,
                freedom,
                probability,
                departure(worst, groups, line, value),
                worst + 1);
    }

    private static double departure(int j, RankedGroups groups, WeightedLine line, double[] value) {
        return value[j] - line.at(groups.position[j]);
    }

    private static OptionalDouble explained(RankedGroups groups, WeightedLine line, double[] value) {
        double level = SlopeWeights.sum(groups.share, value);
        double left = 0;
        double total = 0;
        for (int j = 0; j < groups.size; j++) {
            left += groups.share[j] * Math.pow(departure(j, groups, line, value), 2);
            total += groups.share[j] * Math.pow(value[j] - level, 2);
        }
        double explained = 1 - left / total;
        return total > 0 ? OptionalDouble.of(Math.max(0, explained)) : OptionalDouble.empty();
    }

    private static OptionalDouble lackOfFit(RankedGroups groups, double[] value, double[] error) {
        double[] precision = new double[groups.size];
        for (int j = 0; j < groups.size; j++) {
            precision[j] = 1 / (error[j] * error[j]);
            if (!Double.isFinite(precision[j])) {
                return OptionalDouble.empty();
            }
        }
        WeightedLine closest = WeightedLine.through(groups.position, value, precision);
        double sum = 0;
        for (int j = 0; j < groups.size; j++) {
            sum += precision[j] * Math.pow(departure(j, groups, closest, value), 2);
        }
        return OptionalDouble.of(sum);
    }
}
