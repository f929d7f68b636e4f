package org.placewise.indicator.measure.inequality;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;

/**
 * Limits of a slope by drawing every group's figure again and again, normal on the scale of its errors, and fitting the line to each
 * draw. The fit is a weighted sum, so a draw costs one pass over the groups and no memory.
 */
final class SimulatedSlope {

    private static final RandomSource GENERATOR = RandomSource.XO_RO_SHI_RO_128_PP;

    private final FittedLine fitted;
    private final Simulation simulation;
    private final ZigguratSampler.NormalizedGaussian normal;
    private final double[] slopes;
    private final double[] ratios;

    SimulatedSlope(FittedLine fitted, Simulation simulation) {
        this.fitted = fitted;
        this.simulation = simulation;
        UniformRandomProvider random = GENERATOR.create(simulation.seed());
        normal = ZigguratSampler.NormalizedGaussian.of(random);
        slopes = new double[simulation.draws()];
        ratios = new double[simulation.draws()];
    }

    /** Limits of one simulation; asked again, of the next. */
    SlopeLimits limits() {
        draw();
        Limits slope = quantiles(slopes);
        if (fitted.options.transform() != Transform.NONE) {
            return SlopeLimits.aroundMiddle(fitted, slope, LimitsMethod.SIMULATION);
        }
        return new SlopeLimits(
                slope,
                LimitsMethod.SIMULATION,
                fitted.startsSurelyAboveZero() ? Measured.of(quantiles(ratios)) : SlopeLimits.noRatio(),
                LimitsMethod.SIMULATION);
    }

    /** What was simulated, and how far the repeats' limits lie from those given, times the multiplier. */
    SimulationRecord record(Slope given) {
        return new SimulationRecord(simulation, GENERATOR.name(), reliability(given));
    }

    private Optional<SimulationRecord.Reliability> reliability(Slope given) {
        if (simulation.repeats() == 0) {
            return Optional.empty();
        }
        double absolute = 0;
        double relative = 0;
        for (int repeat = 0; repeat < simulation.repeats(); repeat++) {
            Slope other = SlopeIndex.withLimits(fitted, limits());
            absolute += apart(given.absolute(), other.absolute());
            if (given.relative() instanceof Measured.Result<InequalityValue>(InequalityValue ratio)
                    && other.relative() instanceof Measured.Result<InequalityValue>(InequalityValue otherRatio)) {
                relative += apart(ratio, otherRatio);
            }
        }
        return Optional.of(new SimulationRecord.Reliability(
                absolute / simulation.repeats(),
                given.relative() instanceof Measured.Result
                        ? OptionalDouble.of(relative / simulation.repeats())
                        : OptionalDouble.empty()));
    }

    private static double apart(InequalityValue one, InequalityValue other) {
        return (Math.abs(one.limits().lower() - other.limits().lower())
                        + Math.abs(one.limits().upper() - other.limits().upper()))
                / 2;
    }

    private void draw() {
        if (fitted.errorsAreOfLine()) {
            drawOnLine();
        } else {
            drawOnErrors();
        }
    }

    private void drawOnLine() {
        double[] value = fitted.value;
        double[] error = fitted.error;
        double[] starts = fitted.weights.start;
        double[] ends = fitted.weights.end;
        for (int draw = 0; draw < slopes.length; draw++) {
            double start = 0;
            double end = 0;
            for (int j = 0; j < value.length; j++) {
                double figure = value[j] + error[j] * normal.sample();
                start += starts[j] * figure;
                end += ends[j] * figure;
            }
            slopes[draw] = end - start;
            ratios[draw] = end / start;
        }
    }

    private void drawOnErrors() {
        Transform errors = fitted.options.scale().errors();
        double[] middle = Arrays.stream(fitted.value).map(errors::forward).toArray();
        double[] error = fitted.groups.error;
        double[] starts = fitted.weights.start;
        double[] ends = fitted.weights.end;
        for (int draw = 0; draw < slopes.length; draw++) {
            double start = 0;
            double end = 0;
            for (int j = 0; j < middle.length; j++) {
                double figure = errors.back(middle[j] + error[j] * normal.sample());
                start += starts[j] * figure;
                end += ends[j] * figure;
            }
            slopes[draw] = end - start;
            ratios[draw] = end / start;
        }
    }

    private Limits quantiles(double[] sample) {
        double above = fitted.options.confidence().upperTail();
        return new Limits(SampleQuantile.of(sample, 1 - above), SampleQuantile.of(sample, above));
    }
}
