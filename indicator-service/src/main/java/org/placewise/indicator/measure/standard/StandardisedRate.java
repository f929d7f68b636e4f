package org.placewise.indicator.measure.standard;

import java.util.List;
import org.placewise.indicator.measure.Estimate;

/**
 * A directly standardised rate and how it came about.
 *
 * @param estimate per multiplier
 * @param events all of them, O
 * @param population of the bands that are there
 * @param variance of the rate per person, before the multiplier
 * @param standard name of the standard population
 * @param missingBands what was asked to be done about missing bands
 * @param absent bands without figures; empty unless they count as absent
 */
public record StandardisedRate(
        Estimate estimate,
        double events,
        double population,
        double variance,
        String standard,
        MissingBands missingBands,
        List<String> absent) {

    public StandardisedRate {
        absent = List.copyOf(absent);
    }
}
