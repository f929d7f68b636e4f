package org.placewise.indicator.measure.inequality;

import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal.Reason;

/** Limits of a slope index and of a relative index, before the multiplier. */
record SlopeLimits(
        Limits absolute, LimitsMethod absoluteMethod, Measured<Limits> relative, LimitsMethod relativeMethod) {

    /** The analytic limits that are valid for the line: exact where errors are those of the line, else by cumulants. */
    static SlopeLimits analytic(FittedLine fitted) {
        if (fitted.options.transform() != Transform.NONE) {
            return linkScale(fitted);
        }
        return fitted.errorsAreOfLine() ? normal(fitted) : new CumulantLimits(fitted).limits();
    }

    /** A ratio to a start that may be 0 has no limits. */
    static Measured<Limits> noRatio() {
        return Measured.refused(
                Reason.TOO_UNCERTAIN, "The line's start is not surely above 0: nothing can be said relative to it");
    }

    private static SlopeLimits normal(FittedLine fitted) {
        double spread = fitted.z() * SlopeWeights.error(fitted.weights.slope, fitted.error);
        double slope = fitted.absolute();
        return new SlopeLimits(
                new Limits(slope - spread, slope + spread),
                LimitsMethod.NORMAL,
                fitted.startsSurelyAboveZero() ? Measured.of(fieller(fitted)) : noRatio(),
                LimitsMethod.FIELLER);
    }

    /** Where end − θ·start is z standard errors from 0; the start is more than z standard errors above 0. */
    static Limits fieller(FittedLine fitted) {
        double start = fitted.line.intercept();
        double end = fitted.line.end();
        double zz = fitted.z() * fitted.z();
        double[] error = fitted.error;
        SlopeWeights weights = fitted.weights;
        double a = start * start - zz * SlopeWeights.covariance(weights.start, weights.start, error);
        double b = start * end - zz * SlopeWeights.covariance(weights.start, weights.end, error);
        double c = end * end - zz * SlopeWeights.covariance(weights.end, weights.end, error);
        double root = Math.sqrt(Math.max(0, b * b - a * c));
        return new Limits((b - root) / a, (b + root) / a);
    }

    private static SlopeLimits linkScale(FittedLine fitted) {
        double spread = fitted.z() * SlopeWeights.error(fitted.weights.slope, fitted.error);
        double slope = fitted.line.slope();
        return aroundMiddle(fitted, new Limits(slope - spread, slope + spread), LimitsMethod.LINK_SCALE);
    }

    /** Limits of the slope on the scale of the line, the line's middle held, taken back to figures. */
    static SlopeLimits aroundMiddle(FittedLine fitted, Limits slope, LimitsMethod method) {
        Transform scale = fitted.options.transform();
        double middle = fitted.line.at(0.5);
        return new SlopeLimits(
                slope.on(t -> scale.back(middle + t / 2) - scale.back(middle - t / 2)),
                method,
                Measured.of(slope.on(t -> scale.back(middle + t / 2) / scale.back(middle - t / 2))),
                method);
    }
}
