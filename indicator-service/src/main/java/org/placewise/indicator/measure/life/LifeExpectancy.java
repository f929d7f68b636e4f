package org.placewise.indicator.measure.life;

import java.util.List;
import java.util.NoSuchElementException;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Estimate;
import org.placewise.indicator.measure.Measured;

/**
 * Years that people of an area can expect to live beyond each age, if the death rates of the period held for life.
 *
 * <p>Sources: Chiang, <i>The life table and its applications</i> (1984), for the abridged table and its variance; Silcocks, Jenner
 * and Reza, <i>Journal of Epidemiology and Community Health</i> 55 (2001) 38–43, for the variance of the last band; the conditions
 * of publication are those of Public Health England's life expectancy calculator.
 *
 * @param ages youngest first, 20 of them
 */
public record LifeExpectancy(List<AtAge> ages) {

    /**
     * Expectancy at one age.
     *
     * @param years refused for the age when its 95% limits are more than 20 years apart ({@code TOO_UNCERTAIN}), whatever the
     *     level asked for, or when nobody lives to
     *     that age in the table ({@code NO_SURVIVORS})
     * @param deaths at this age and above
     * @param population of this age and above
     */
    public record AtAge(int startAge, Measured<Estimate> years, double deaths, double population) {}

    public LifeExpectancy {
        ages = List.copyOf(ages);
    }

    /**
     * The expectancy at all 20 ages.
     *
     * @param bands deaths and population of the ages 0, 1, 5, 10, … 90, in any order
     * @return refused with all reasons for a band that is missing, there twice or unknown; for deaths that are missing or below
     *     zero or outnumber the population; for a population that is missing or not above zero, or 5,000 or fewer in all
     *     ({@code POPULATION_TOO_SMALL}); and when nobody died in the last band ({@code TOO_FEW_EVENTS}), which leaves its length
     *     open
     */
    public static Measured<LifeExpectancy> of(List<AgeDeaths> bands, Confidence confidence) {
        return LifeTableRules.check(bands)
                .orElse(() -> new LifeExpectancy(LifeTable.of(bands).expectancies(confidence)));
    }

    /** Expectancy at birth, 65 or any other start of a band. */
    public AtAge at(int startAge) {
        return ages.stream()
                .filter(age -> age.startAge() == startAge)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No age band starts at " + startAge));
    }
}
