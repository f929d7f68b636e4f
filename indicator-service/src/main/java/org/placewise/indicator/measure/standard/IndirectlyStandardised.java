package org.placewise.indicator.measure.standard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Estimate;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.PoissonLimits;
import org.placewise.indicator.measure.Reasons;
import org.placewise.indicator.measure.Refusal.Reason;

/**
 * Events of an area against those expected of its people at the reference population's rates, by age:
 * {@code E = Σ(x_ref/n_ref · n)}, ratio {@code O/E}; the rate is the ratio times the reference population's crude rate. Limits are
 * those of the count O ({@link PoissonLimits}).
 *
 * <p>Sources: Breslow and Day (1987); Public Health England, technical guide <i>Confidence intervals</i> (2018).
 *
 * @param estimate of the ratio, times its reference value, or of the rate, per multiplier
 * @param observed O
 * @param expected E
 * @param referenceRate crude rate of the reference population per person
 * @param missingBands what was asked to be done about missing bands
 * @param absent bands without figures in either population; empty unless they count as absent
 */
public record IndirectlyStandardised(
        Estimate estimate,
        double observed,
        double expected,
        double referenceRate,
        MissingBands missingBands,
        List<String> absent) {

    public IndirectlyStandardised {
        absent = List.copyOf(absent);
    }

    /**
     * The standardised ratio.
     *
     * @param bands of the area; a population of zero is allowed and expects nothing. Refused for a band that is there twice or
     *     unknown to the reference, for events or people below zero
     * @param reference refused for events below zero, a population that is missing or not above zero, and when it expects no
     *     events at all of the area ({@code REFERENCE_RATE_NOT_POSITIVE})
     * @param referenceValue what a ratio of one is written as: 1 or 100; above zero
     */
    public static Measured<IndirectlyStandardised> ratio(
            List<AgeBand> bands,
            ReferencePopulation reference,
            MissingBands missing,
            double referenceValue,
            Confidence confidence) {
        return scaled(bands, reference, missing, referenceValue, referenceValue, confidence);
    }

    /**
     * The standardised rate per {@code multiplier}; refused as the {@link #ratio} is.
     *
     * @param multiplier what the rate is expressed per, above zero
     */
    public static Measured<IndirectlyStandardised> rate(
            List<AgeBand> bands,
            ReferencePopulation reference,
            MissingBands missing,
            double multiplier,
            Confidence confidence) {
        return scaled(bands, reference, missing, multiplier, reference.rate() * multiplier, confidence);
    }

    private static Measured<IndirectlyStandardised> scaled(
            List<AgeBand> bands,
            ReferencePopulation reference,
            MissingBands missing,
            double multiplier,
            double scale,
            Confidence confidence) {
        List<String> absent = absent(bands, reference);
        Reasons reasons = new Reasons().multiplier(multiplier);
        checkArea(bands, reference, reasons);
        BandRules.checkAbsent(absent, missing, reasons);
        checkReference(reference, reasons);
        double observed = bands.stream()
                .mapToDouble(AgeBand::events)
                .map(BandRules::orNothing)
                .sum();
        double expected = reasons.none() ? expected(bands, reference) : Double.NaN;
        reasons.when(expected == 0, Reason.REFERENCE_RATE_NOT_POSITIVE, () -> "the reference expects no events");
        return reasons.orElse(() -> new IndirectlyStandardised(
                estimate(observed, expected, scale, confidence),
                observed,
                expected,
                reference.rate(),
                missing,
                absent));
    }

    private static Estimate estimate(double observed, double expected, double scale, Confidence confidence) {
        Limits count = PoissonLimits.of(observed, confidence);
        return new Estimate(observed / expected * scale, count.on(limit -> limit / expected * scale));
    }

    private static double expected(List<AgeBand> bands, ReferencePopulation reference) {
        double expected = 0;
        for (AgeBand band : bands) {
            expected += reference.expected(band.band(), band.population());
        }
        return expected;
    }

    private static List<String> absent(List<AgeBand> bands, ReferencePopulation reference) {
        Set<String> absent =
                new LinkedHashSet<>(BandRules.absent(bands, reference.bands().keySet()));
        for (AgeBand band : bands) {
            if (Double.isNaN(band.population())) {
                absent.add(band.band());
            }
        }
        reference.bands().forEach((band, counts) -> {
            if (Double.isNaN(counts.events())) {
                absent.add(band);
            }
        });
        return List.copyOf(absent);
    }

    private static void checkArea(List<AgeBand> bands, ReferencePopulation reference, Reasons reasons) {
        BandRules.check(bands, reference.bands().keySet(), reasons);
        for (AgeBand band : bands) {
            reasons.when(
                            band.population() < 0,
                            Reason.POPULATION_NOT_POSITIVE,
                            () -> band.band() + " has " + band.population() + " people")
                    .when(
                            Double.isInfinite(band.population()),
                            Reason.NOT_A_NUMBER,
                            () -> band.band() + " has a population without end");
        }
    }

    private static void checkReference(ReferencePopulation reference, Reasons reasons) {
        reference.bands().forEach((band, counts) -> reasons.when(
                        counts.events() < 0,
                        Reason.COUNT_NEGATIVE,
                        () -> "the reference has " + counts.events() + " events in " + band)
                .denominator("reference population of " + band, counts.population()));
    }
}
