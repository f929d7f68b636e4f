package org.placewise.indicator.measure.inequality;

import java.util.List;
import java.util.Optional;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal.Reason;

/**
 * Slope index (SII) and relative index (RII) of inequality as Public Health England computes them: groups are put at the middle of
 * their share of the people, most deprived first; a line is fitted to their figures, weighted by population; the slope index is what
 * the line gains from the most to the least deprived person, the relative index how many times its start its end is. Higher figures
 * among the most deprived give a slope index below 0 and a relative index below 1, unless the multiplier is negative.
 *
 * <p>Sources: Low and Low 2004, Journal of Public Health 26:388-395; Office for Health Improvement and Disparities, PHEindicatormethods
 * 2.1, phe_sii; Pamuk 1985, Population Studies 39:17-31.
 *
 * <p>Refused: fewer than 5 or more than 100 groups, a group missing, twice or without people, figures and limits off their scale, no
 * standard error.
 */
public final class SlopeIndex {

    private SlopeIndex() {}

    /** With analytic limits: microseconds, the same every time. */
    public static Measured<Slope> of(List<QuantileGroup> groups, SlopeOptions options) {
        return fit(groups, options).map(fitted -> withLimits(fitted, SlopeLimits.analytic(fitted)));
    }

    /** With simulated limits: tens of milliseconds, the same for the same seed. */
    public static Measured<Slope> simulated(List<QuantileGroup> groups, SlopeOptions options, Simulation simulation) {
        return fit(groups, options).map(fitted -> {
            SimulatedSlope simulated = new SimulatedSlope(fitted, simulation);
            Slope slope = withLimits(fitted, simulated.limits());
            return new Slope(
                    slope.absolute(),
                    slope.relative(),
                    slope.intercept(),
                    options,
                    slope.quantiles(),
                    slope.linearity(),
                    slope.stability(),
                    Optional.of(simulated.record(slope)));
        });
    }

    /** Both kinds of limits and how far they lie apart. */
    public static Measured<SlopeAgreement> agreement(
            List<QuantileGroup> groups, SlopeOptions options, Simulation simulation) {
        return switch (simulated(groups, options, simulation)) {
            case Measured.Result<Slope>(Slope drawn) ->
                of(groups, options).map(exact -> SlopeAgreement.of(exact, drawn));
            case Measured.Refused<Slope>(var reasons) -> new Measured.Refused<>(reasons);
        };
    }

    private static Measured<FittedLine> fit(List<QuantileGroup> groups, SlopeOptions options) {
        return RankedGroups.of(groups, options.scale()).map(ranked -> new FittedLine(ranked, options));
    }

    static Slope withLimits(FittedLine fitted, SlopeLimits limits) {
        SlopeOptions options = fitted.options;
        double multiplier = options.multiplier();
        InequalityValue absolute = new InequalityValue(
                fitted.absolute() * multiplier,
                limits.absolute().on(limit -> limit * multiplier),
                options.confidence(),
                limits.absoluteMethod(),
                options.signOfDifference());
        return new Slope(
                absolute,
                relative(fitted, limits),
                fitted.start(),
                options,
                fitted.groups.size,
                Linearity.of(fitted.groups, fitted.line, fitted.value, fitted.error),
                Stability.of(fitted.groups, fitted.value, fitted.line, line -> fitted.absolute(line) * multiplier),
                Optional.empty());
    }

    private static Measured<InequalityValue> relative(FittedLine fitted, SlopeLimits limits) {
        return switch (limits.relative()) {
            case Measured.Refused<Limits>(var reasons) -> new Measured.Refused<>(reasons);
            case Measured.Result<Limits>(Limits ratio)
            when fitted.options.inverted() && ratio.lower() <= 0 ->
                Measured.refused(
                        Reason.TOO_UNCERTAIN,
                        "The line's end is not surely above 0: nothing can be said relative to it");
            case Measured.Result<Limits>(Limits ratio) -> Measured.of(relative(fitted, ratio, limits.relativeMethod()));
        };
    }

    private static InequalityValue relative(FittedLine fitted, Limits ratio, LimitsMethod method) {
        boolean inverted = fitted.options.inverted();
        return new InequalityValue(
                inverted ? 1 / fitted.relative() : fitted.relative(),
                inverted ? ratio.on(limit -> 1 / limit) : ratio,
                fitted.options.confidence(),
                method,
                fitted.options.signOfRatio());
    }
}
