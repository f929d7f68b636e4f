package org.placewise.indicator.measure.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Reasons;
import org.placewise.indicator.measure.Refusal.Reason;

/**
 * The directly standardised rate of events that one person can have again and again, such as admissions. The rate is that of
 * {@link DirectlyStandardisedRate}; its variance is {@code Σ f²·var_f}, the variance of people counted once, twice, …
 *
 * <p>Source: Public Health England, technical guide <i>Confidence intervals</i> (2018), on non-independent events.
 */
public final class RepeatedEventsRate {

    private RepeatedEventsRate() {}

    /**
     * The rate of events, with limits that allow for their dependence.
     *
     * @param people by band and number of events, in any order. Refused as age bands are; also for a number of events below one
     *     ({@code FREQUENCY_NOT_POSITIVE}) and for populations of a band that differ ({@code POPULATION_INCONSISTENT})
     * @param missing when bands are refused, each number of events must have all of them, be it with zero people; when they count
     *     as absent, {@code var_f} has the weights of the bands that are there for f
     */
    public static Measured<StandardisedRate> of(
            List<RepeatedEvents> people,
            StandardPopulation standard,
            MissingBands missing,
            double multiplier,
            Confidence confidence) {
        Reasons reasons = new Reasons().multiplier(multiplier);
        people.forEach(group -> reasons.when(
                group.times() < 1,
                Reason.FREQUENCY_NOT_POSITIVE,
                () -> group.band() + " has people with " + group.times() + " events"));
        Map<Integer, List<AgeBand>> byTimes = byTimes(people);
        byTimes.values().forEach(bands -> DirectlyStandardisedRate.checkBands(bands, standard, missing, reasons));
        List<AgeBand> bands = allEvents(people, reasons);
        WeightedBands weighted = WeightedBands.of(bands, standard);
        DirectlyStandardisedRate.checkEvents(weighted, reasons);
        return reasons.orElse(() -> {
            double variance = variance(byTimes, standard);
            return new StandardisedRate(
                    DirectlyStandardisedRate.dobson(weighted, variance, multiplier, confidence),
                    weighted.events(),
                    weighted.population(),
                    variance,
                    standard.name(),
                    missing,
                    BandRules.absent(bands, standard.weights().keySet()));
        });
    }

    private static double variance(Map<Integer, List<AgeBand>> byTimes, StandardPopulation standard) {
        double variance = 0;
        for (Map.Entry<Integer, List<AgeBand>> group : byTimes.entrySet()) {
            double times = group.getKey();
            variance +=
                    times * times * WeightedBands.of(group.getValue(), standard).variance();
        }
        return variance;
    }

    private static Map<Integer, List<AgeBand>> byTimes(List<RepeatedEvents> people) {
        return people.stream()
                .collect(Collectors.groupingBy(
                        RepeatedEvents::times,
                        TreeMap::new,
                        Collectors.mapping(
                                group -> new AgeBand(group.band(), group.people(), group.population()),
                                Collectors.toList())));
    }

    /** Each band once, with the events of all its people. */
    private static List<AgeBand> allEvents(List<RepeatedEvents> people, Reasons reasons) {
        Map<String, AgeBand> bands = new LinkedHashMap<>();
        for (RepeatedEvents group : people) {
            AgeBand added = new AgeBand(group.band(), group.events(), group.population());
            bands.merge(group.band(), added, (before, more) -> {
                reasons.when(
                        before.population() != more.population(),
                        Reason.POPULATION_INCONSISTENT,
                        () -> before.band() + " has a population of " + before.population() + " and of "
                                + more.population());
                return new AgeBand(before.band(), sum(before.events(), more.events()), before.population());
            });
        }
        return new ArrayList<>(bands.values());
    }

    /** Missing only when both are. */
    private static double sum(double one, double other) {
        return Double.isNaN(one) ? other : one + BandRules.orNothing(other);
    }
}
