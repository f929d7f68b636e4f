package org.placewise.indicator.measure.inequality.who;

/**
 * A line in the positions of groups with the covariance of its two coefficients.
 *
 * @param intercept where it starts, on its scale
 * @param slope from the first position, 0, to the last, 1
 */
record Regression(
        double intercept, double slope, double varianceOfIntercept, double covariance, double varianceOfSlope) {

    /** Standard error of a quantity with these derivatives by intercept and slope. */
    double error(double byIntercept, double bySlope) {
        return Math.sqrt(byIntercept * byIntercept * varianceOfIntercept
                + 2 * byIntercept * bySlope * covariance
                + bySlope * bySlope * varianceOfSlope);
    }

    /**
     * With a covariance that is robust to unequal variances: MacKinnon and White 1985, Journal of Econometrics 29:305-325, the variant
     * HC1.
     *
     * @param weight of each group in the normal equations
     * @param score of each group, its weighted departure from the line
     */
    static Regression robust(double intercept, double slope, double[] position, double[] weight, double[] score) {
        double[] bread = inverse(moments(position, weight));
        double[] squares = new double[score.length];
        for (int j = 0; j < score.length; j++) {
            squares[j] = score[j] * score[j];
        }
        double[] meat = moments(position, squares);
        double a = bread[0] * meat[0] + bread[1] * meat[1];
        double b = bread[0] * meat[1] + bread[1] * meat[2];
        double c = bread[1] * meat[0] + bread[2] * meat[1];
        double d = bread[1] * meat[1] + bread[2] * meat[2];
        double few = position.length / (position.length - 2.0);
        return new Regression(
                intercept,
                slope,
                few * (a * bread[0] + b * bread[1]),
                few * (a * bread[1] + b * bread[2]),
                few * (c * bread[1] + d * bread[2]));
    }

    /** Sums of weights, weighted positions and weighted squared positions: a symmetric 2 by 2 matrix. */
    static double[] moments(double[] position, double[] weight) {
        double[] moments = new double[3];
        for (int j = 0; j < weight.length; j++) {
            moments[0] += weight[j];
            moments[1] += weight[j] * position[j];
            moments[2] += weight[j] * position[j] * position[j];
        }
        return moments;
    }

    static double[] inverse(double[] matrix) {
        double determinant = matrix[0] * matrix[2] - matrix[1] * matrix[1];
        return new double[] {matrix[2] / determinant, -matrix[1] / determinant, matrix[0] / determinant};
    }
}
