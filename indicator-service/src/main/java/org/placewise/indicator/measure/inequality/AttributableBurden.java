package org.placewise.indicator.measure.inequality;

import java.util.Comparator;
import java.util.List;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal.Reason;

/**
 * What would be spared if everyone had the figure of the least deprived group. With a mean of all people μ and the least deprived's
 * figure r, the fraction is (μ − r)/μ and the risk μ − r (Rockhill, Newman, Weinberg 1998, American Journal of Public Health
 * 88:15-19). It says nothing of causes. The fraction's limits are normal on the logarithm of r/μ; those of the risk are recovered
 * from the groups' own.
 *
 * @param fraction of the mean, at most 1; refused when the mean or the least deprived's figure is not above 0
 * @param risk in the unit of the figures times the multiplier's size
 */
public record AttributableBurden(Measured<InequalityValue> fraction, InequalityValue risk) {

    private static final int FEWEST = 2;

    /** Of groups in any order, numbered from 1, the most deprived; refused as a gap is. */
    public static Measured<AttributableBurden> of(List<QuantileGroup> groups, SlopeOptions options) {
        return Measured.unless(GroupRules.faults(groups, options.scale(), FEWEST), () -> {
            List<QuantileGroup> ordered = groups.stream()
                    .sorted(Comparator.comparingInt(QuantileGroup::quantile))
                    .toList();
            double[] share = PooledFigure.shares(ordered);
            return new AttributableBurden(fraction(ordered, share, options), risk(ordered, share, options));
        });
    }

    private static InequalityValue risk(List<QuantileGroup> groups, double[] share, SlopeOptions options) {
        double[] weight = share.clone();
        weight[weight.length - 1] -= 1;
        return WeightedSum.of(groups, weight, options)
                .times(Math.abs(options.multiplier()), options, SignConvention.POSITIVE_WHEN_FIGURE_WOULD_FALL);
    }

    private static Measured<InequalityValue> fraction(
            List<QuantileGroup> groups, double[] share, SlopeOptions options) {
        double mean = PooledFigure.of(groups, options).value();
        double least = groups.getLast().value();
        if (mean <= 0 || least <= 0) {
            return Measured.refused(
                    Reason.VALUE_OUTSIDE_SCALE, "A fraction is of figures above 0, not of " + mean + " and " + least);
        }
        double[] derivative = new double[share.length];
        for (int j = 0; j < share.length; j++) {
            derivative[j] = -share[j] / mean;
        }
        derivative[derivative.length - 1] += 1 / least;
        double spread = options.confidence().z() * WeightedSum.error(groups, derivative, options.scale());
        double ratio = least / mean;
        return Measured.of(new InequalityValue(
                1 - ratio,
                new Limits(1 - ratio * Math.exp(spread), 1 - ratio * Math.exp(-spread)),
                options.confidence(),
                LimitsMethod.LOG_RATIO,
                SignConvention.POSITIVE_WHEN_FIGURE_WOULD_FALL));
    }
}
