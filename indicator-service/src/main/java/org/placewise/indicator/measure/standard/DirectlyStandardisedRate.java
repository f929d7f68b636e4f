package org.placewise.indicator.measure.standard;

import java.util.List;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Estimate;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.PoissonLimits;
import org.placewise.indicator.measure.Reasons;
import org.placewise.indicator.measure.Refusal.Reason;

/**
 * The rate an area would have with the ages of the standard population: {@code v = Σ(w·x/n) / Σw}, over age bands with events x,
 * population n and standard weight w.
 *
 * <p>Limits by Dobson's method: {@code v + √(var/O) · (Byar(O) − O)}, O all events, {@code var = Σ x(w/n)² / (Σw)²}; Byar's limits
 * whatever the count. Events of one person are not independent; then {@code var = Σ f²·var_f} over the people with f events.
 *
 * <p>Sources: Dobson, Kuulasmaa, Eberle and Scherer, <i>Statistics in Medicine</i> 10 (1991) 457–462; Public Health England,
 * technical guide <i>Confidence intervals</i> (2018), also for events that are not independent.
 */
public final class DirectlyStandardisedRate {

    /** Rates of fewer events are suppressed, as in the technical guide. */
    public static final double FEWEST_EVENTS = 10;

    private DirectlyStandardisedRate() {}

    /**
     * The rate of independent events.
     *
     * @param bands in any order; refused for a band that is there twice or unknown to the standard, for events below zero, and for
     *     a population that is missing or not above zero
     * @param standard refused for weights below zero, or without any weight on the bands that are there
     * @param missing decides about bands that are missing ({@code AGE_BAND_MISSING})
     * @param multiplier what the rate is expressed per, above zero
     * @return refused also below ten events ({@code TOO_FEW_EVENTS})
     */
    public static Measured<StandardisedRate> of(
            List<AgeBand> bands,
            StandardPopulation standard,
            MissingBands missing,
            double multiplier,
            Confidence confidence) {
        Reasons reasons = new Reasons().multiplier(multiplier);
        checkBands(bands, standard, missing, reasons);
        WeightedBands weighted = WeightedBands.of(bands, standard);
        checkEvents(weighted, reasons);
        return reasons.orElse(() -> new StandardisedRate(
                dobson(weighted, weighted.variance(), multiplier, confidence),
                weighted.events(),
                weighted.population(),
                weighted.variance(),
                standard.name(),
                missing,
                BandRules.absent(bands, standard.weights().keySet())));
    }

    static void checkBands(List<AgeBand> bands, StandardPopulation standard, MissingBands missing, Reasons reasons) {
        BandRules.check(bands, standard.weights().keySet(), reasons);
        BandRules.checkWeights(
                standard.weights(), bands.stream().map(AgeBand::band).toList(), reasons);
        BandRules.checkAbsent(BandRules.absent(bands, standard.weights().keySet()), missing, reasons);
        bands.forEach(band -> reasons.denominator("population of " + band.band(), band.population()));
    }

    static void checkEvents(WeightedBands weighted, Reasons reasons) {
        double events = weighted.events();
        reasons.when(
                events < FEWEST_EVENTS, Reason.TOO_FEW_EVENTS, () -> events + " events, fewer than " + FEWEST_EVENTS);
    }

    static Estimate dobson(WeightedBands weighted, double variance, double multiplier, Confidence confidence) {
        double rate = weighted.rate();
        double events = weighted.events();
        double scale = Math.sqrt(variance / events);
        Limits count = PoissonLimits.byar(events, confidence);
        return new Estimate(rate * multiplier, count.on(limit -> (rate + scale * (limit - events)) * multiplier));
    }
}
