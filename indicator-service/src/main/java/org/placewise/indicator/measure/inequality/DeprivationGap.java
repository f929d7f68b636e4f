package org.placewise.indicator.measure.inequality;

import java.util.Comparator;
import java.util.List;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal.Reason;

/**
 * Absolute and relative gap between the most deprived group and the least deprived, or the rest. Signs are those of the slope index.
 *
 * <p>Limits of the absolute gap are recovered from the limits of the groups' figures, so that a rate's lopsided limits count as they
 * are: a weighted sum Σcᵢθᵢ has limits Σcᵢθ̂ᵢ ∓ √Σ(cᵢθ̂ᵢ − worstᵢ)², where worstᵢ is the limit of cᵢθᵢ on that side (Zou, Huang, Zhang
 * 2009, Computational Statistics and Data Analysis 53:1080-1085; Newcombe 1998 for a difference). Limits of the relative gap are
 * normal on the logarithm (Katz and others 1978).
 *
 * <p>Refused: fewer than two groups, a group missing, twice or without people, figures off their scale, no standard error.
 */
public final class DeprivationGap {

    private static final int FEWEST = 2;

    private DeprivationGap() {}

    /**
     * The gap to the least deprived group or to the rest.
     *
     * @param groups all of them, in any order, numbered from 1, the most deprived
     * @param options scale, multiplier and confidence; no line is fitted, so the transform counts for nothing
     */
    public static Measured<Gap> of(List<QuantileGroup> groups, GapTo to, SlopeOptions options) {
        return Measured.unless(GroupRules.faults(groups, options.scale(), FEWEST), () -> {
            List<QuantileGroup> ordered = groups.stream()
                    .sorted(Comparator.comparingInt(QuantileGroup::quantile))
                    .toList();
            List<QuantileGroup> others =
                    to == GapTo.LEAST_DEPRIVED ? List.of(ordered.getLast()) : ordered.subList(1, ordered.size());
            return between(ordered.getFirst(), others, to, options);
        });
    }

    private static Gap between(QuantileGroup most, List<QuantileGroup> others, GapTo to, SlopeOptions options) {
        PooledFigure deprived = PooledFigure.of(List.of(most), options);
        PooledFigure rest = PooledFigure.of(others, options);
        return new Gap(
                to,
                absolute(deprived, rest, options),
                relative(deprived, rest, options),
                deprived.value(),
                rest.value());
    }

    private static InequalityValue absolute(PooledFigure deprived, PooledFigure rest, SlopeOptions options) {
        return new InequalityValue(
                (rest.value() - deprived.value()) * options.multiplier(),
                rest.less(deprived).on(limit -> limit * options.multiplier()),
                options.confidence(),
                LimitsMethod.MOVER,
                options.signOfDifference());
    }

    private static Measured<InequalityValue> relative(PooledFigure deprived, PooledFigure rest, SlopeOptions options) {
        if (deprived.value() <= 0 || rest.value() <= 0) {
            return Measured.refused(
                    Reason.VALUE_OUTSIDE_SCALE,
                    "A ratio is between figures above 0, not " + deprived.value() + " and " + rest.value());
        }
        Limits limits = rest.by(deprived, options.confidence());
        double ratio = rest.value() / deprived.value();
        return Measured.of(new InequalityValue(
                options.inverted() ? 1 / ratio : ratio,
                options.inverted() ? limits.on(limit -> 1 / limit) : limits,
                options.confidence(),
                LimitsMethod.LOG_RATIO,
                options.signOfRatio()));
    }
}
