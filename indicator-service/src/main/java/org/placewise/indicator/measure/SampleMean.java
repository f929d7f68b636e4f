package org.placewise.indicator.measure;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Mean of sampled values with limits by Student's t distribution with n − 1 degrees of freedom: {@code mean ∓ t·s/√n}.
 *
 * <p>Source: Public Health England, technical guide <i>Confidence intervals</i> (2018); Altman and others, <i>Statistics with
 * confidence</i> (2000).
 *
 * @param standardDeviation of the sample, with n − 1 in its denominator
 * @param values how many there were
 */
public record SampleMean(Estimate estimate, double standardDeviation, int values) {

    /**
     * The mean of all values, in their unit.
     *
     * @param values each a number ({@code NOT_A_NUMBER}), and at least two of them ({@code TOO_FEW_VALUES})
     */
    public static Measured<SampleMean> of(double[] values, Confidence confidence) {
        Reasons reasons = new Reasons()
                .when(
                        values.length < 2,
                        Refusal.Reason.TOO_FEW_VALUES,
                        () -> "limits of a mean need two values, not " + values.length);
        for (int i = 0; i < values.length; i++) {
            reasons.number("value " + (i + 1), values[i]);
        }
        return reasons.orElse(() -> computed(values, confidence));
    }

    private static SampleMean computed(double[] values, Confidence confidence) {
        int n = values.length;
        double mean = Arrays.stream(values).sum() / n;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double deviation = Math.sqrt(squares / (n - 1));
        double t = InverseProbability.of(TDistribution.of(n - 1), confidence.upperTail());
        double reach = t * deviation / Math.sqrt(n);
        return new SampleMean(new Estimate(mean, new Limits(mean - reach, mean + reach)), deviation, n);
    }
}
