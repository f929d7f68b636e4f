package org.placewise.indicator.measure.standard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Events and people by age band of a population that others are compared with, such as England.
 *
 * @param bands by name; the population of each is above zero, its events may be missing
 */
public record ReferencePopulation(Map<String, Counts> bands) {

    /** Events and people or person-years; not a number when missing. */
    public record Counts(double events, double population) {}

    public ReferencePopulation {
        bands = Collections.unmodifiableMap(new LinkedHashMap<>(bands));
    }

    /** Events per person over all bands. */
    double rate() {
        double events = 0;
        double population = 0;
        for (Counts counts : bands.values()) {
            events += BandRules.orNothing(counts.events());
            population += counts.population();
        }
        return events / population;
    }

    /** Events expected of so many people of a band; none when either is missing. */
    double expected(String band, double people) {
        Counts counts = Objects.requireNonNull(bands.get(band));
        return BandRules.orNothing(counts.events()) / counts.population() * BandRules.orNothing(people);
    }
}
