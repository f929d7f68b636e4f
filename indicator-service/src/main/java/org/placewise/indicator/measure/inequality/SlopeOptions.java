package org.placewise.indicator.measure.inequality;

import org.placewise.indicator.measure.Confidence;

/**
 * How a slope index is computed.
 *
 * @param scale what kind of figures the groups have
 * @param transform scale of the line
 * @param multiplier by which the slope index is shown, for instance 100 for a proportion in percent; a negative one turns the sign
 *     round and the relative index upside down
 * @param confidence of the limits
 */
public record SlopeOptions(ValueScale scale, Transform transform, double multiplier, Confidence confidence) {

    public SlopeOptions {
        if (!scale.allows(transform)) {
            throw new IllegalArgumentException("A line through figures of the kind " + scale.word()
                    + " is fitted to them as they are or on the scale "
                    + scale.errors().word() + ", not "
                    + transform.word());
        }
        if (multiplier == 0 || !Double.isFinite(multiplier)) {
            throw new IllegalArgumentException("A multiplier is a number other than 0, not " + multiplier);
        }
    }

    /** 95% limits, shown as they are, a line through figures as they are. */
    public static SlopeOptions of(ValueScale scale) {
        return new SlopeOptions(scale, Transform.NONE, 1, Confidence.C95);
    }

    /** The line fitted on the scale on which the figures' errors are symmetrical. */
    public SlopeOptions transformed() {
        return new SlopeOptions(scale, scale.errors(), multiplier, confidence);
    }

    public SlopeOptions times(double factor) {
        return new SlopeOptions(scale, transform, factor, confidence);
    }

    public SlopeOptions at(Confidence level) {
        return new SlopeOptions(scale, transform, multiplier, level);
    }

    boolean inverted() {
        return multiplier < 0;
    }

    SignConvention signOfDifference() {
        return inverted()
                ? SignConvention.POSITIVE_WHEN_HIGHER_AMONG_MOST_DEPRIVED
                : SignConvention.POSITIVE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED;
    }

    SignConvention signOfRatio() {
        return inverted()
                ? SignConvention.ABOVE_ONE_WHEN_HIGHER_AMONG_MOST_DEPRIVED
                : SignConvention.ABOVE_ONE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED;
    }
}
