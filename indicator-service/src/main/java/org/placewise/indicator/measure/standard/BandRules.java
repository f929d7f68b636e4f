package org.placewise.indicator.measure.standard;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placewise.indicator.measure.Reasons;
import org.placewise.indicator.measure.Refusal.Reason;

/** What the age bands of an area must be like to be laid beside those of another population. */
final class BandRules {

    private BandRules() {}

    /** Notes figures below zero, bands given twice and bands that the other population does not have. */
    static void check(List<AgeBand> bands, Collection<String> known, Reasons reasons) {
        Set<String> seen = new HashSet<>();
        for (AgeBand band : bands) {
            reasons.when(!seen.add(band.band()), Reason.AGE_BAND_DUPLICATE, () -> band.band() + " is there twice")
                    .when(
                            !known.contains(band.band()),
                            Reason.AGE_BAND_UNKNOWN,
                            () -> band.band() + " is not one of " + known)
                    .when(
                            band.events() < 0,
                            Reason.COUNT_NEGATIVE,
                            () -> band.band() + " has " + band.events() + " events");
            if (!Double.isNaN(band.events())) {
                reasons.number("count of " + band.band(), band.events());
            }
        }
    }

    /** Notes weights that are below zero or no numbers, and those that come to nothing. */
    static void checkWeights(Map<String, Double> weights, Collection<String> used, Reasons reasons) {
        weights.forEach((band, weight) -> reasons.when(
                !(weight >= 0 && weight < Double.POSITIVE_INFINITY),
                Reason.WEIGHTS_NOT_POSITIVE,
                () -> band + " has the weight " + weight));
        double sum = used.stream()
                .mapToDouble(band -> weights.getOrDefault(band, 0.0))
                .sum();
        reasons.when(!(sum > 0), Reason.WEIGHTS_NOT_POSITIVE, () -> "the weights of the bands come to " + sum);
    }

    /** Notes what is missing where that is to be refused. */
    static void checkAbsent(List<String> absent, MissingBands choice, Reasons reasons) {
        reasons.when(
                choice == MissingBands.REFUSE && !absent.isEmpty(),
                Reason.AGE_BAND_MISSING,
                () -> "no figures for " + String.join(", ", absent));
    }

    /** Bands that are not there, or are there without their events, in the order of the other population. */
    static List<String> absent(List<AgeBand> bands, Collection<String> known) {
        Set<String> counted = new HashSet<>();
        for (AgeBand band : bands) {
            if (!Double.isNaN(band.events())) {
                counted.add(band.band());
            }
        }
        return known.stream().filter(band -> !counted.contains(band)).toList();
    }

    /** A missing count adds nothing. */
    static double orNothing(double figure) {
        return Double.isNaN(figure) ? 0 : figure;
    }
}
