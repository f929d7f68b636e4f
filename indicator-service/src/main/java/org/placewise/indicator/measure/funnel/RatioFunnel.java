package org.placewise.indicator.measure.funnel;

import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Estimate;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.PoissonLimits;
import org.placewise.indicator.measure.Reasons;
import org.placewise.indicator.measure.Refusal.Reason;
import org.placewise.kit.word.Word;

/**
 * Control limits of observed against expected events around their equality, by the Poisson distribution.
 *
 * <p>Source: Spiegelhalter, <i>Statistics in Medicine</i> 24 (2005) 1185–1202; Public Health England's funnel plots for ratios.
 */
public final class RatioFunnel {

    /** How a ratio is drawn. */
    public enum Scale implements Word {

        /** Observed over expected, less one: 0 is as expected. */
        EXCESS {
            @Override
            double of(double observed, double expected) {
                return observed / expected - 1;
            }
        },

        /** A standardised ratio: 100 is as expected. */
        HUNDRED {
            @Override
            double of(double observed, double expected) {
                return observed / expected * 100;
            }
        };

        abstract double of(double observed, double expected);
    }

    /**
     * The funnel at one number of observed events.
     *
     * @param expected the largest and smallest expected numbers that the observed one is no surprise for
     * @param limits the ratios there: the lower one belongs to the larger expected number
     */
    public record At(Limits expected, Limits limits) {}

    private RatioFunnel() {}

    /**
     * Control limits at a number of observed events.
     *
     * @param observed refused when below one ({@code TOO_FEW_EVENTS}), where the funnel has no upper limit
     */
    public static Measured<At> at(int observed, Scale scale, Confidence confidence) {
        return atLeastOne(observed).orElse(() -> {
            Limits expected = ExpectedEvents.around(observed, confidence);
            return new At(expected, expected.on(events -> scale.of(observed, events)));
        });
    }

    /**
     * Whether an area lies outside, by the limits of its observed events.
     *
     * @param observed refused when missing or below zero
     * @param expected refused when missing or not above zero
     */
    public static Measured<FunnelSignificance> significance(double observed, double expected) {
        return FunnelSignificance.of(confidence -> ratio(observed, expected, confidence), 1);
    }

    private static Measured<Estimate> ratio(double observed, double expected, Confidence confidence) {
        return new Reasons()
                .count("observed events", observed)
                .denominator("expected events", expected)
                .orElse(() -> new Estimate(
                        observed / expected,
                        PoissonLimits.of(observed, confidence).on(events -> events / expected)));
    }

    static Reasons atLeastOne(int events) {
        return new Reasons()
                .when(events < 1, Reason.TOO_FEW_EVENTS, () -> events + " events; the funnel begins at one");
    }
}
