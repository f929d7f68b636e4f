package org.placewise.indicator.measure.inequality.who;

import static org.placewise.indicator.measure.inequality.Transform.LOGIT;

import java.util.List;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal.Reason;

/**
 * Slope and relative index by the WHO's regressions. People are counted in whole persons, rounded up. The linear one weighs groups by
 * people. The logistic one makes whole counts of the figures as shares of the power of ten above the highest, and its software weighs
 * each group by its people twice: by the count's size and again as a weight. That is followed here, to equal its figures.
 */
final class SlopeMeasures {

    private final OrderedGroups groups;
    private final double[] people;
    private final double[] position;
    private final Regression linear;

    SlopeMeasures(OrderedGroups groups) {
        this.groups = groups;
        people = new double[groups.size];
        for (int j = 0; j < people.length; j++) {
            people[j] = Math.ceil(groups.people[j]);
        }
        position = OrderedGroups.middles(people);
        linear = LinearRegression.robust(position, groups.figure, people);
    }

    WhoValue linearSlope(Confidence confidence) {
        return WhoValue.normal(WhoMeasure.WHO_SLOPE_INDEX_LINEAR, linear.slope(), linear.error(0, 1), confidence);
    }

    /** Refused when the line does not stay above 0. */
    Measured<WhoValue> linearRatio(Confidence confidence) {
        double start = linear.intercept();
        double end = start + linear.slope();
        if (start <= 0 || end <= 0) {
            return Measured.refused(
                    Reason.VALUE_OUTSIDE_SCALE,
                    "The line runs from " + start + " to " + end + "; a ratio is between figures above 0");
        }
        return Measured.of(WhoValue.logNormal(
                WhoMeasure.WHO_RELATIVE_INDEX_LINEAR,
                end / start,
                linear.error(1 / end - 1 / start, 1 / end),
                confidence));
    }

    /** Slope and relative index; figures are shares of a scale. Refused when the counts leave the line open. */
    Measured<List<WhoValue>> logistic(Confidence confidence) {
        double scale = scale();
        Regression line = logisticLine(scale);
        double start = LOGIT.back(line.intercept());
        double end = LOGIT.back(line.intercept() + line.slope());
        double error = line.error(end * (1 - end) - start * (1 - start), end * (1 - end));
        double errorOfRatio = line.error(start - end, 1 - end);
        if (!Double.isFinite(error) || !Double.isFinite(errorOfRatio)) {
            return Measured.refused(Reason.TOO_UNCERTAIN, "The counts are too few for a logistic regression");
        }
        return Measured.of(List.of(
                WhoValue.normal(WhoMeasure.WHO_SLOPE_INDEX_LOGISTIC, (end - start) * scale, error * scale, confidence),
                WhoValue.logNormal(WhoMeasure.WHO_RELATIVE_INDEX_LOGISTIC, end / start, errorOfRatio, confidence)));
    }

    private Regression logisticLine(double scale) {
        double[] share = new double[groups.size];
        for (int j = 0; j < share.length; j++) {
            share[j] = Math.rint(groups.figure[j] / scale * people[j]) / people[j];
        }
        return LogisticRegression.robust(position, share, people);
    }

    /** The lowest power of ten that no figure is above. */
    private double scale() {
        double highest = 0;
        for (double figure : groups.figure) {
            highest = Math.max(highest, figure);
        }
        return Math.pow(10, Math.ceil(Math.log10(highest)));
    }
}
