package org.placewise.indicator.measure.inequality;

/**
 * The first four cumulants of a quantity: mean, variance, and what skews and sharpens it. Those of a sum of independent quantities
 * are weighted sums of theirs.
 */
record Cumulants(double mean, double variance, double third, double fourth) {

    /** Standard normal abscissae; at this step the trapezium rule is exact to the last digit for smooth functions. */
    private static final double STEP = 0.5;

    private static final int STEPS = 17;
    private static final double[] DENSITY = new double[2 * STEPS + 1];

    static {
        for (int step = -STEPS; step <= STEPS; step++) {
            DENSITY[step + STEPS] = STEP * Math.exp(-0.5 * step * STEP * step * STEP) / Math.sqrt(2 * Math.PI);
        }
    }

    /** Of a figure that is normal on a scale, about a middle with a standard error, by numerical integration. */
    static Cumulants of(Transform scale, double middle, double error) {
        double[] values = new double[DENSITY.length];
        double mean = 0;
        for (int step = 0; step < values.length; step++) {
            values[step] = scale.back(middle + error * (step - STEPS) * STEP);
            mean += DENSITY[step] * values[step];
        }
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int step = 0; step < values.length; step++) {
            double away = values[step] - mean;
            second += DENSITY[step] * away * away;
            third += DENSITY[step] * away * away * away;
            fourth += DENSITY[step] * away * away * away * away;
        }
        return new Cumulants(mean, second, third, fourth - 3 * second * second);
    }

    static Cumulants ofSum(double[] weight, Cumulants[] parts) {
        double mean = 0;
        double variance = 0;
        double third = 0;
        double fourth = 0;
        for (int j = 0; j < weight.length; j++) {
            double square = weight[j] * weight[j];
            mean += weight[j] * parts[j].mean;
            variance += square * parts[j].variance;
            third += square * weight[j] * parts[j].third;
            fourth += square * square * parts[j].fourth;
        }
        return new Cumulants(mean, variance, third, fourth);
    }

    /** The quantile that lies z standard deviations from the mean of a normal quantity (Fisher and Cornish 1960). */
    double quantile(double z) {
        if (variance == 0) {
            return mean;
        }
        double deviation = Math.sqrt(variance);
        double skew = third / (variance * deviation);
        double excess = fourth / (variance * variance);
        double zz = z * z;
        return mean
                + deviation
                        * (z + (zz - 1) * skew / 6 + (zz - 3) * z * excess / 24 - (2 * zz - 5) * z * skew * skew / 36);
    }
}
