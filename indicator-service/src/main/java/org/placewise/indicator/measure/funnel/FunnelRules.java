package org.placewise.indicator.measure.funnel;

import org.placewise.indicator.measure.Reasons;
import org.placewise.indicator.measure.Refusal.Reason;

/** What counts and denominators of areas must be like to make up a baseline. */
final class FunnelRules {

    private FunnelRules() {}

    static Reasons pairs(double[] counts, double[] denominators) {
        if (counts.length != denominators.length) {
            throw new IllegalArgumentException(counts.length + " counts for " + denominators.length + " denominators");
        }
        Reasons reasons = new Reasons().when(counts.length == 0, Reason.TOO_FEW_VALUES, () -> "a funnel needs an area");
        for (int i = 0; i < counts.length; i++) {
            reasons.count("count " + (i + 1), counts[i]).denominator("denominator " + (i + 1), denominators[i]);
        }
        return reasons;
    }
}
