package org.placewise.indicator.measure.inequality.who;

import java.util.List;
import org.placewise.indicator.measure.Confidence;

/** Measures of ordered groups without a regression of figures: gaps, concentration, and what the most advantaged's figure would do. */
final class OrderMeasures {

    private OrderMeasures() {}

    static WhoValue difference(OrderedGroups groups, Confidence confidence) {
        double gain = groups.last() - groups.first();
        double error = Math.hypot(groups.error[0], groups.error[groups.size - 1]);
        return WhoValue.normal(WhoMeasure.WHO_DIFFERENCE, groups.higherIsBetter ? gain : -gain, error, confidence);
    }

    /** Figures are above 0. */
    static WhoValue ratio(OrderedGroups groups, Confidence confidence) {
        double ratio = groups.last() / groups.first();
        double error = Math.hypot(groups.error[0] / groups.first(), groups.error[groups.size - 1] / groups.last());
        return WhoValue.logNormal(WhoMeasure.WHO_RATIO, groups.higherIsBetter ? ratio : 1 / ratio, error, confidence);
    }

    /**
     * Concentration: twice the covariance of figures and positions, and that by the mean. The standard error is that of the slope when
     * 2·var(position)·figure/mean is regressed on the position (Kakwani, Wagstaff, van Doorslaer 1997, Journal of Econometrics
     * 77:87-103).
     */
    static List<WhoValue> concentration(OrderedGroups groups, Confidence confidence) {
        double[] position = OrderedGroups.middles(groups.people);
        double absolute = 0;
        double variance = 0;
        for (int j = 0; j < groups.size; j++) {
            absolute += groups.share[j] * (2 * position[j] - 1) * groups.figure[j];
            variance += groups.share[j] * (position[j] - 0.5) * (position[j] - 0.5);
        }
        double[] aim = new double[groups.size];
        for (int j = 0; j < aim.length; j++) {
            aim[j] = 2 * variance * groups.figure[j];
        }
        double error = LinearRegression.plain(position, aim, groups.people).error(0, 1);
        return List.of(
                WhoValue.normal(WhoMeasure.WHO_ABSOLUTE_CONCENTRATION_INDEX, absolute, error, confidence),
                WhoValue.normal(
                        WhoMeasure.WHO_RELATIVE_CONCENTRATION_INDEX,
                        absolute / groups.mean,
                        error / groups.mean,
                        confidence));
    }

    /**
     * What everyone would gain by the figure of the most advantaged group. The standard error is Walter's for a fourfold table of the
     * counts that the figures stand for (Walter 1976, Biometrics 32:829-849).
     */
    static List<WhoValue> attributable(OrderedGroups groups, WhoOptions options) {
        double gain = groups.last() - groups.mean;
        double risk = groups.higherIsBetter ? Math.max(0, gain) : Math.min(0, gain);
        double error = errorOfFraction(groups, options.scale());
        return List.of(
                WhoValue.normal(
                        WhoMeasure.WHO_POPULATION_ATTRIBUTABLE_FRACTION,
                        100 * risk / groups.mean,
                        100 * error,
                        options.confidence()),
                WhoValue.normal(
                        WhoMeasure.WHO_POPULATION_ATTRIBUTABLE_RISK, risk, error * groups.mean, options.confidence()));
    }

    private static double errorOfFraction(OrderedGroups groups, double scale) {
        double people = 0;
        double events = 0;
        for (int j = 0; j < groups.size; j++) {
            people += groups.people[j];
            events += groups.figure[j] / scale * groups.people[j];
        }
        double unexposed = groups.people[groups.size - 1];
        double c = groups.last() / scale * unexposed;
        double d = unexposed - c;
        double a = events - c;
        double b = people - unexposed - a;
        return Math.sqrt(c * people * (a * d * (people - c) + b * c * c) / (Math.pow(a + c, 3) * Math.pow(c + d, 3)));
    }
}
