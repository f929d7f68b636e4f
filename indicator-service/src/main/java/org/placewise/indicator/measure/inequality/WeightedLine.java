package org.placewise.indicator.measure.inequality;

/**
 * The straight line with the least weighted squares of departures.
 *
 * @param intercept where it starts, at position 0
 * @param slope from position 0 to position 1
 */
record WeightedLine(double intercept, double slope) {

    private static final int NONE = -1;

    static WeightedLine through(double[] position, double[] value, double[] weight) {
        return without(NONE, position, value, weight);
    }

    /** The line through all points but one. */
    static WeightedLine without(int left, double[] position, double[] value, double[] weight) {
        double total = 0;
        double sumPosition = 0;
        double sumValue = 0;
        for (int j = 0; j < weight.length; j++) {
            if (j != left) {
                total += weight[j];
                sumPosition += weight[j] * position[j];
                sumValue += weight[j] * value[j];
            }
        }
        double middle = sumPosition / total;
        double level = sumValue / total;
        double across = 0;
        double both = 0;
        for (int j = 0; j < weight.length; j++) {
            if (j != left) {
                across += weight[j] * (position[j] - middle) * (position[j] - middle);
                both += weight[j] * (position[j] - middle) * (value[j] - level);
            }
        }
        double slope = both / across;
        return new WeightedLine(level - slope * middle, slope);
    }

    double at(double position) {
        return intercept + slope * position;
    }

    double end() {
        return intercept + slope;
    }
}
