package org.placewise.indicator.measure.inequality;

import java.util.Comparator;
import java.util.List;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal.Reason;

/**
 * How far a figure is concentrated at one end of deprivation: with a group's share of people a, the middle of its position b and its
 * figure y, the absolute index is Σa(2b − 1)y and the relative one that by the mean (Wagstaff, Paci, van Doorslaer 1991, Social
 * Science and Medicine 33:545-557). Limits are those of the groups' standard errors: recovered from the groups' own for the absolute
 * index, to first order for the relative one. They differ from the WHO's, which come from a regression's departures.
 *
 * @param absolute in the unit of the figures times the multiplier
 * @param relative between -1 and 1, turned round by a negative multiplier; refused when the mean is not above 0
 */
public record ConcentrationIndex(InequalityValue absolute, Measured<InequalityValue> relative) {

    private static final int FEWEST = 2;

    /** Of groups in any order, numbered from 1, the most deprived; refused as a gap is. */
    public static Measured<ConcentrationIndex> of(List<QuantileGroup> groups, SlopeOptions options) {
        return Measured.unless(GroupRules.faults(groups, options.scale(), FEWEST), () -> {
            List<QuantileGroup> ordered = groups.stream()
                    .sorted(Comparator.comparingInt(QuantileGroup::quantile))
                    .toList();
            double[] share = PooledFigure.shares(ordered);
            double[] weight = weights(share);
            return new ConcentrationIndex(
                    WeightedSum.of(ordered, weight, options)
                            .times(options.multiplier(), options, options.signOfDifference()),
                    relative(ordered, share, weight, options));
        });
    }

    private static double[] weights(double[] share) {
        double[] weight = new double[share.length];
        double before = 0;
        for (int j = 0; j < share.length; j++) {
            weight[j] = share[j] * (2 * before + share[j] - 1);
            before += share[j];
        }
        return weight;
    }

    private static Measured<InequalityValue> relative(
            List<QuantileGroup> groups, double[] share, double[] weight, SlopeOptions options) {
        double mean = PooledFigure.of(groups, options).value();
        if (mean <= 0) {
            return Measured.refused(
                    Reason.VALUE_OUTSIDE_SCALE, "A relative index is of a mean above 0, not of " + mean);
        }
        double index = WeightedSum.of(groups, weight, options).value() / mean;
        double[] derivative = new double[share.length];
        for (int j = 0; j < share.length; j++) {
            derivative[j] = (weight[j] - share[j] * index) / mean;
        }
        double spread = options.confidence().z() * WeightedSum.error(groups, derivative, options.scale());
        double turn = Math.signum(options.multiplier());
        return Measured.of(new InequalityValue(
                index * turn,
                new Limits(index - spread, index + spread).on(limit -> limit * turn),
                options.confidence(),
                LimitsMethod.DELTA,
                options.signOfDifference()));
    }
}
