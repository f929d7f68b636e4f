package org.placewise.indicator.measure;

/**
 * A part of a whole with Wilson's score limits: {@code (2x + z² ∓ z√(z² + 4x(1 − x/n))) / 2(n + z²)}.
 *
 * <p>Sources: Wilson (1927); Newcombe and Altman in <i>Statistics with confidence</i> (2000); Public Health England, technical guide
 * <i>Confidence intervals</i> (2018).
 */
public final class Proportion {

    private Proportion() {}

    /**
     * The proportion and its limits, from 0 to {@code multiplier}.
     *
     * @param part refused when missing, below zero or above the whole ({@code COUNT_ABOVE_DENOMINATOR})
     * @param whole refused when missing or not above zero
     * @param multiplier 1 for a share, 100 for a percentage; refused when not above zero
     */
    public static Measured<Estimate> of(double part, double whole, double multiplier, Confidence confidence) {
        return new Reasons()
                .count("count", part)
                .denominator("denominator", whole)
                .when(part > whole, Refusal.Reason.COUNT_ABOVE_DENOMINATOR, () -> part + " are counted among " + whole)
                .multiplier(multiplier)
                .orElse(() -> new Estimate(
                        part / whole * multiplier,
                        wilson(part, whole, confidence).on(share -> share * multiplier)));
    }

    /** Limits of a share that is known to be one; they hold it whatever the rounding. */
    private static Limits wilson(double part, double whole, Confidence confidence) {
        double z = confidence.z();
        double share = part / whole;
        double spread = z * Math.sqrt(z * z + 4 * part * (1 - share));
        double middle = 2 * part + z * z;
        double width = 2 * (whole + z * z);
        return new Limits(
                Math.clamp((middle - spread) / width, 0, share), Math.clamp((middle + spread) / width, share, 1));
    }
}
