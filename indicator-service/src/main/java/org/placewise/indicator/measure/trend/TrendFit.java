package org.placewise.indicator.measure.trend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The straight line through points that are weighted by the inverse of their variance, at times 1, 2, …
 *
 * @param slope {@code (Σw·Σwty − Σwt·Σwy) / (Σw·Σwt² − (Σwt)²)}, in the unit of the values per period
 * @param chiSquared {@code (slope / se)²} with {@code se = √(Σw / (Σw·Σwt² − (Σwt)²))}
 * @param keepsItsSign whether the slope points the same way when any one of the points is left out
 * @param periods of the points, oldest first
 */
public record TrendFit(double slope, double chiSquared, boolean keepsItsSign, List<Integer> periods) {

    /** Quantile of chi-squared with one degree of freedom above which a slope is significant, at 99.8%. */
    public static final double CRITICAL = 9.54953570608324;

    public TrendFit {
        periods = List.copyOf(periods);
    }

    static TrendFit of(List<TrendPoint> points) {
        double slope = slope(points, null);
        boolean keeps = points.stream().allMatch(one -> slope(points, one) < 0 == slope < 0);
        double error = standardError(points);
        return new TrendFit(
                slope,
                slope / error * (slope / error),
                keeps,
                points.stream().map(TrendPoint::period).toList());
    }

    /** Whether the line rises or falls by more than chance. */
    public boolean significant() {
        return chiSquared > CRITICAL && keepsItsSign;
    }

    private static double slope(List<TrendPoint> points, @Nullable TrendPoint leftOut) {
        Sums sums = new Sums(points, leftOut);
        return (sums.w * sums.wty - sums.wt * sums.wy) / sums.determinant();
    }

    private static double standardError(List<TrendPoint> points) {
        Sums sums = new Sums(points, null);
        return Math.sqrt(sums.w / sums.determinant());
    }

    private static final class Sums {
        private double w;
        private double wt;
        private double wy;
        private double wty;
        private double wtt;

        private Sums(List<TrendPoint> points, @Nullable TrendPoint leftOut) {
            for (int i = 0; i < points.size(); i++) {
                TrendPoint point = points.get(i);
                if (point != leftOut) {
                    add(point.weight(), i + 1.0, point.value());
                }
            }
        }

        private void add(double weight, double time, double value) {
            w += weight;
            wt += weight * time;
            wy += weight * value;
            wty += weight * time * value;
            wtt += weight * time * time;
        }

        private double determinant() {
            return w * wtt - wt * wt;
        }
    }
}
