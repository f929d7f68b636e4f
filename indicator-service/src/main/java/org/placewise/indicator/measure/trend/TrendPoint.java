package org.placewise.indicator.measure.trend;

/**
 * A value of one period, of one area, sex, age and category. Figures are not numbers when missing or suppressed.
 *
 * @param period sortable, growing with time
 * @param lower95 limit in the unit of the value, as {@code upper95} is
 */
public record TrendPoint(int period, double value, double lower95, double upper95, double count, double denominator) {

    /** Whether it counts as one of the points of a trend. */
    boolean valid() {
        return Double.isFinite(value) && Double.isFinite(count) && Double.isFinite(denominator) && denominator > 0;
    }

    boolean hasLimits() {
        return Double.isFinite(lower95) && Double.isFinite(upper95);
    }

    /** One over the squared standard error, which is a width of 95% limits over 3.92. */
    double weight() {
        double error = (upper95 - lower95) / 3.92;
        return 1 / (error * error);
    }
}
