package org.placewise.indicator.measure.funnel;

import java.util.Arrays;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Proportion;
import org.placewise.indicator.measure.Reasons;
import org.placewise.indicator.measure.Refusal.Reason;

/**
 * Control limits of proportions around that of all areas together: {@code p ∓ z√(p(1 − p)/n)}, within 0 and 1. An area lies outside
 * them exactly when its Wilson limits do not hold p.
 *
 * <p>Source: Spiegelhalter, <i>Statistics in Medicine</i> 24 (2005) 1185–1202.
 *
 * @param baseline the share of all areas together, from 0 to 1
 */
public record ProportionFunnel(double baseline) {

    /**
     * The funnel of areas.
     *
     * @param parts refused when missing, below zero or above its whole; one for each whole
     * @param wholes refused when missing or not above zero, and when there is none
     */
    public static Measured<ProportionFunnel> of(double[] parts, double[] wholes) {
        Reasons reasons = FunnelRules.pairs(parts, wholes);
        for (int i = 0; i < wholes.length; i++) {
            double part = parts[i];
            double whole = wholes[i];
            reasons.when(part > whole, Reason.COUNT_ABOVE_DENOMINATOR, () -> part + " are counted among " + whole);
        }
        return reasons.orElse(() -> new ProportionFunnel(
                Arrays.stream(parts).sum() / Arrays.stream(wholes).sum()));
    }

    /**
     * Control limits of an area with a denominator, as shares.
     *
     * @param whole refused when missing or not above zero
     */
    public Measured<Limits> limits(double whole, Confidence confidence) {
        return new Reasons().denominator("denominator", whole).orElse(() -> {
            double reach = confidence.z() * Math.sqrt(baseline * (1 - baseline) / whole);
            return new Limits(Math.max(0, baseline - reach), Math.min(1, baseline + reach));
        });
    }

    /** Whether an area lies outside; refused as {@link Proportion} is. */
    public Measured<FunnelSignificance> significance(double part, double whole) {
        return FunnelSignificance.of(confidence -> Proportion.of(part, whole, 1, confidence), baseline);
    }
}
