package org.placewise.indicator.measure.inequality.who;

import java.util.Optional;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Limits;

/**
 * A measure of the set.
 *
 * @param limits empty for a measure that has no formula for them
 */
public record WhoValue(WhoMeasure measure, double value, Optional<Limits> limits, Confidence confidence) {

    static WhoValue bare(WhoMeasure measure, double value, Confidence confidence) {
        return new WhoValue(measure, value, Optional.empty(), confidence);
    }

    /** With normal limits. */
    static WhoValue normal(WhoMeasure measure, double value, double error, Confidence confidence) {
        double spread = confidence.z() * error;
        return new WhoValue(measure, value, Optional.of(new Limits(value - spread, value + spread)), confidence);
    }

    /** With limits that are normal on the logarithm, where the standard error is. */
    static WhoValue logNormal(WhoMeasure measure, double value, double error, Confidence confidence) {
        double spread = Math.exp(confidence.z() * error);
        return new WhoValue(measure, value, Optional.of(new Limits(value / spread, value * spread)), confidence);
    }
}
