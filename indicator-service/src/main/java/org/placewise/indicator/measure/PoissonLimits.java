package org.placewise.indicator.measure;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.placewise.kit.word.Word;

/**
 * Confidence limits of a count of independent events, in events. Counts may be fractional, as sums of weighted or apportioned
 * events are.
 *
 * <p>Sources: Breslow and Day, <i>Statistical methods in cancer research</i>, volume II (1987), for Byar's approximation and for
 * exact limits by chi-squared; the choice between them at ten events is that of Public Health England's technical guide
 * <i>Confidence intervals</i> (2018).
 */
public final class PoissonLimits {

    /** The count from which Byar's approximation is close enough. */
    public static final double BYAR_FROM = 10;

    /** How limits of a count are found. */
    public enum Method implements Word {
        EXACT,
        BYAR;

        public static Method of(double count) {
            return count < BYAR_FROM ? EXACT : BYAR;
        }
    }

    private PoissonLimits() {}

    /**
     * Exact below ten events, else Byar's.
     *
     * @param count of events, not below zero
     */
    public static Limits of(double count, Confidence confidence) {
        return switch (Method.of(count)) {
            case EXACT -> exact(count, confidence);
            case BYAR -> byar(count, confidence);
        };
    }

    /** From the chi-squared distribution with 2·count degrees of freedom below and 2·count + 2 above. */
    public static Limits exact(double count, Confidence confidence) {
        double lower = count == 0 ? 0 : chiSquared(2 * count, 1 - confidence.upperTail()) / 2;
        return new Limits(lower, chiSquared(2 * count + 2, confidence.upperTail()) / 2);
    }

    /** {@code x(1 − 1/9x − z/3√x)³} and {@code (x+1)(1 − 1/9(x+1) + z/3√(x+1))³}. */
    public static Limits byar(double count, Confidence confidence) {
        double z = confidence.z();
        return new Limits(count == 0 ? 0 : cubed(count, -z), cubed(count + 1, z));
    }

    private static double cubed(double count, double z) {
        double root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
        return count * root * root * root;
    }

    private static double chiSquared(double degreesOfFreedom, double probability) {
        return InverseProbability.of(ChiSquaredDistribution.of(degreesOfFreedom), probability);
    }
}
