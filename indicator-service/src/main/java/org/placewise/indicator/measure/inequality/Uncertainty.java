package org.placewise.indicator.measure.inequality;

import org.placewise.indicator.measure.Confidence;

/** What is known of how sure a figure is. */
public sealed interface Uncertainty {

    /**
     * A standard error on the scale on which the figure's errors are symmetrical: its own for a mean or a life expectancy, the
     * logarithm for a rate, the log odds for a proportion.
     */
    record StandardError(double value) implements Uncertainty {}

    /** 95% limits in the unit of the figure. */
    record Limits95(double lower, double upper) implements Uncertainty {}

    /** Nothing is known. */
    record NotGiven() implements Uncertainty {}

    static Uncertainty standardError(double value) {
        return new StandardError(value);
    }

    static Uncertainty limits95(double lower, double upper) {
        return new Limits95(lower, upper);
    }

    /**
     * Standard error of half the distance of 95% limits on a scale; the caller has checked that the limits lie on it.
     *
     * @return not a number when nothing is known
     */
    default double standardErrorOn(Transform scale) {
        return switch (this) {
            case StandardError(double value) -> value;
            case Limits95(double lower, double upper) ->
                (scale.forward(upper) - scale.forward(lower)) / (2 * Confidence.C95.z());
            case NotGiven() -> Double.NaN;
        };
    }
}
