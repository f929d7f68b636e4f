package org.placewise.indicator.measure.inequality;

import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;

/**
 * Limits of a line through rates or proportions as they are. Their errors are symmetrical on another scale, so the line's slope is a
 * sum of skewed quantities: its quantiles come from the sum's first four cumulants by the expansion of Cornish and Fisher (1960). The
 * relative index has its limit where the quantile of end − θ·start is 0, which is Fieller's limit when nothing is skewed.
 */
final class CumulantLimits {

    private static final int MOST_STEPS = 100;
    private static final double CLOSE = 1e-13;

    private final FittedLine fitted;
    private final Cumulants[] figures;

    CumulantLimits(FittedLine fitted) {
        this.fitted = fitted;
        RankedGroups groups = fitted.groups;
        Transform errors = fitted.options.scale().errors();
        figures = new Cumulants[groups.size];
        for (int j = 0; j < groups.size; j++) {
            figures[j] = Cumulants.of(errors, errors.forward(groups.value[j]), groups.error[j]);
        }
    }

    SlopeLimits limits() {
        double z = fitted.z();
        return new SlopeLimits(
                new Limits(quantile(fitted.weights.slope, -z), quantile(fitted.weights.slope, z)),
                LimitsMethod.CORNISH_FISHER,
                fitted.startsSurelyAboveZero() ? ratio(z) : SlopeLimits.noRatio(),
                LimitsMethod.CORNISH_FISHER);
    }

    private double quantile(double[] weight, double z) {
        return Cumulants.ofSum(weight, figures).quantile(z);
    }

    private Measured<Limits> ratio(double z) {
        Limits start = SlopeLimits.fieller(fitted);
        double lower = zero(-z, start.lower());
        double upper = zero(z, start.upper());
        return lower <= upper ? Measured.of(new Limits(lower, upper)) : SlopeLimits.noRatio();
    }

    /** The ratio θ at which the quantile of end − θ·start is 0, by secants; not a number when they do not settle. */
    private double zero(double z, double guess) {
        double before = guess * (1 + 1e-4) + 1e-9;
        double heightBefore = height(before, z);
        double here = guess;
        for (int step = 0; step < MOST_STEPS; step++) {
            double height = height(here, z);
            if (height == heightBefore) {
                return here;
            }
            double next = here - height * (here - before) / (height - heightBefore);
            if (Math.abs(next - here) <= CLOSE * Math.abs(next)) {
                return next;
            }
            before = here;
            heightBefore = height;
            here = next;
        }
        return Double.NaN;
    }

    private double height(double ratio, double z) {
        double[] weight = new double[figures.length];
        for (int j = 0; j < weight.length; j++) {
            weight[j] = fitted.weights.end[j] - ratio * fitted.weights.start[j];
        }
        return quantile(weight, z);
    }
}
