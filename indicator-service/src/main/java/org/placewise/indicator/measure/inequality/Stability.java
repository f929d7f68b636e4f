package org.placewise.indicator.measure.inequality;

import java.util.function.ToDoubleFunction;

/**
 * What the slope index would be if any one group were left out of the fit, the others keeping their positions.
 *
 * @param lowest slope index with one group left out, in the unit of the slope index
 * @param highest the same
 * @param mostInfluentialQuantile the group whose leaving moves it furthest
 * @param signFlips whether it is above 0 without some group and below 0 with all, or the other way round
 */
public record Stability(double lowest, double highest, int mostInfluentialQuantile, boolean signFlips) {

    /** Figures are on the scale of the line; the index turns a line into a slope index. */
    static Stability of(RankedGroups groups, double[] value, WeightedLine line, ToDoubleFunction<WeightedLine> index) {
        double whole = index.applyAsDouble(line);
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        int influential = 0;
        double furthest = -1;
        for (int j = 0; j < groups.size; j++) {
            double left = index.applyAsDouble(WeightedLine.without(j, groups.position, value, groups.share));
            lowest = Math.min(lowest, left);
            highest = Math.max(highest, left);
            if (Math.abs(left - whole) > furthest) {
                furthest = Math.abs(left - whole);
                influential = j;
            }
        }
        return new Stability(lowest, highest, influential + 1, whole > 0 && lowest < 0 || whole < 0 && highest > 0);
    }
}
