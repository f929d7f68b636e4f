package org.placewise.indicator.measure.funnel;

import java.util.Arrays;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.CrudeRate;
import org.placewise.indicator.measure.Estimate;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.PoissonLimits;
import org.placewise.indicator.measure.Reasons;
import org.placewise.indicator.measure.Refusal.Reason;

/**
 * Control limits of rates around that of all areas together, by the Poisson distribution of their events. Directly standardised
 * rates are drawn over the population that their events and rate would have as a crude rate: {@code events / rate · multiplier}.
 *
 * <p>Source: Spiegelhalter, <i>Statistics in Medicine</i> 24 (2005) 1185–1202; Public Health England's funnel plots for rates.
 *
 * @param baseline the rate of all areas together, per multiplier
 * @param years that the events were counted in
 */
public record RateFunnel(double baseline, double multiplier, double years) {

    /** Fewest events of a directly standardised rate that can be judged. */
    private static final double FEWEST_EVENTS = 10;

    /**
     * The funnel at one number of events.
     *
     * @param population people at which so many events are just no surprise, per year: few of them at the upper limit
     * @param limits the rates there, per multiplier
     */
    public record At(Limits population, Limits limits) {}

    /**
     * The funnel of crude rates.
     *
     * @param events refused when missing or below zero, and when there are none at all ({@code REFERENCE_RATE_NOT_POSITIVE})
     * @param populations person-years; refused when missing or not above zero, or when there is none
     * @param multiplier above zero
     * @param years above zero ({@code DENOMINATOR_NOT_POSITIVE})
     */
    public static Measured<RateFunnel> of(double[] events, double[] populations, double multiplier, double years) {
        double all = Arrays.stream(events).sum();
        Reasons reasons = FunnelRules.pairs(events, populations)
                .when(all == 0, Reason.REFERENCE_RATE_NOT_POSITIVE, () -> "there are no events")
                .multiplier(multiplier)
                .denominator("years", years);
        return reasons.orElse(
                () -> new RateFunnel(all / Arrays.stream(populations).sum() * multiplier, multiplier, years));
    }

    /**
     * The funnel of rates whose populations are not at hand, such as directly standardised ones.
     *
     * @param rates per multiplier, one for each number of events; an area without events has no such population and is left out,
     *     and one with events must have a rate above zero ({@code DENOMINATOR_NOT_POSITIVE})
     */
    public static Measured<RateFunnel> ofRates(double[] events, double[] rates, double multiplier, double years) {
        if (events.length != rates.length) {
            throw new IllegalArgumentException(events.length + " counts for " + rates.length + " rates");
        }
        double[] some = Arrays.stream(events).filter(count -> count != 0).toArray();
        double[] populations = new double[some.length];
        for (int i = 0, next = 0; i < events.length; i++) {
            if (events[i] != 0) {
                populations[next++] = events[i] / rates[i] * multiplier;
            }
        }
        return of(some, populations, multiplier, years);
    }

    /**
     * Control limits at a number of events.
     *
     * @param events refused when below one ({@code TOO_FEW_EVENTS})
     */
    public Measured<At> at(int events, Confidence confidence) {
        return RatioFunnel.atLeastOne(events).orElse(() -> {
            Limits expected = ExpectedEvents.around(events, confidence);
            return new At(
                    expected.on(mean -> mean / baseline * multiplier / years),
                    expected.on(mean -> events / mean * baseline));
        });
    }

    /**
     * Whether a crude rate lies outside; refused as {@link CrudeRate} is.
     *
     * @param population person-years
     */
    public Measured<FunnelSignificance> significance(double events, double population) {
        return FunnelSignificance.of(confidence -> CrudeRate.of(events, population, multiplier, confidence), baseline);
    }

    /**
     * Whether a directly standardised rate lies outside.
     *
     * @param events refused when missing or fewer than ten ({@code TOO_FEW_EVENTS})
     * @param rate per multiplier; refused when missing or not above zero
     */
    public Measured<FunnelSignificance> significanceOfStandardised(double events, double rate) {
        return FunnelSignificance.of(confidence -> standardised(events, rate, confidence), baseline);
    }

    private static Measured<Estimate> standardised(double events, double rate, Confidence confidence) {
        return new Reasons()
                .count("count", events)
                .when(
                        events < FEWEST_EVENTS,
                        Reason.TOO_FEW_EVENTS,
                        () -> events + " events, fewer than " + FEWEST_EVENTS)
                .denominator("rate", rate)
                .orElse(() ->
                        new Estimate(rate, PoissonLimits.of(events, confidence).on(count -> count / events * rate)));
    }
}
