package org.placewise.indicator.measure;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How sure limits are to hold the true value.
 *
 * @param level a probability from 0.9 up to, but not including, 1
 */
public record Confidence(double level) {

    public static final Confidence C95 = new Confidence(0.95);
    public static final Confidence C998 = new Confidence(0.998);

    public Confidence {
        if (!(level >= 0.9 && level < 1)) {
            throw new IllegalArgumentException("A confidence level is at least 0.9 and below 1, not " + level);
        }
    }

    /** Probability that the true value lies below the upper limit, which leaves as much above as below the lower one. */
    public double upperTail() {
        return level + (1 - level) / 2;
    }

    /** Standard normal quantile of the upper limit: 1.959… for 95%, not rounded. */
    public double z() {
        return NormalDistribution.of(0, 1).inverseCumulativeProbability(upperTail());
    }
}
