package org.placewise.indicator.measure.inequality;

/**
 * A population-weighted line as sums of the figures: each end of it is a weighted sum of them, and so is its slope. With a share of
 * people a and a position b in each group, the slope's weights are a(b − m)/Σa(b − m)², where m = Σab.
 */
final class SlopeWeights {

    /** Of the line's start, the most deprived person. */
    final double[] start;
    /** Of the line's end, the least deprived person. */
    final double[] end;
    /** Of the slope, end less start. */
    final double[] slope;

    SlopeWeights(RankedGroups groups) {
        start = new double[groups.size];
        end = new double[groups.size];
        slope = new double[groups.size];
        double middle = sum(groups.share, groups.position);
        double across = 0;
        for (int j = 0; j < groups.size; j++) {
            slope[j] = groups.share[j] * (groups.position[j] - middle);
            across += slope[j] * (groups.position[j] - middle);
        }
        for (int j = 0; j < groups.size; j++) {
            slope[j] /= across;
            start[j] = groups.share[j] - slope[j] * middle;
            end[j] = groups.share[j] + slope[j] * (1 - middle);
        }
    }

    static double sum(double[] weight, double[] value) {
        double sum = 0;
        for (int j = 0; j < weight.length; j++) {
            sum += weight[j] * value[j];
        }
        return sum;
    }

    /** Standard error of a weighted sum of independent figures. */
    static double error(double[] weight, double[] error) {
        return Math.sqrt(covariance(weight, weight, error));
    }

    /** Covariance of two weighted sums of the same independent figures. */
    static double covariance(double[] one, double[] other, double[] error) {
        double sum = 0;
        for (int j = 0; j < one.length; j++) {
            sum += one[j] * other[j] * error[j] * error[j];
        }
        return sum;
    }
}
