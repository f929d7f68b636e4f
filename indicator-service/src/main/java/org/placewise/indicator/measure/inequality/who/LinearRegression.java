package org.placewise.indicator.measure.inequality.who;

/** Least squares of figures on positions, each group counting by its weight. */
final class LinearRegression {

    private LinearRegression() {}

    /** With robust covariance. */
    static Regression robust(double[] position, double[] figure, double[] weight) {
        double[] line = line(position, figure, weight);
        double[] score = new double[figure.length];
        for (int j = 0; j < score.length; j++) {
            score[j] = weight[j] * departure(j, line, position, figure);
        }
        return Regression.robust(line[0], line[1], position, weight, score);
    }

    /** With the covariance of equal variances. */
    static Regression plain(double[] position, double[] figure, double[] weight) {
        double[] line = line(position, figure, weight);
        double left = 0;
        for (int j = 0; j < figure.length; j++) {
            double departure = departure(j, line, position, figure);
            left += weight[j] * departure * departure;
        }
        double variance = left / (figure.length - 2);
        double[] inverse = Regression.inverse(Regression.moments(position, weight));
        return new Regression(line[0], line[1], variance * inverse[0], variance * inverse[1], variance * inverse[2]);
    }

    /** Intercept and slope. */
    static double[] line(double[] position, double[] figure, double[] weight) {
        double[] moments = Regression.moments(position, weight);
        double middle = moments[1] / moments[0];
        double level = 0;
        for (int j = 0; j < figure.length; j++) {
            level += weight[j] * figure[j] / moments[0];
        }
        double both = 0;
        double across = 0;
        for (int j = 0; j < figure.length; j++) {
            both += weight[j] * (position[j] - middle) * (figure[j] - level);
            across += weight[j] * (position[j] - middle) * (position[j] - middle);
        }
        double slope = both / across;
        return new double[] {level - slope * middle, slope};
    }

    private static double departure(int j, double[] line, double[] position, double[] figure) {
        return figure[j] - line[0] - line[1] * position[j];
    }
}
