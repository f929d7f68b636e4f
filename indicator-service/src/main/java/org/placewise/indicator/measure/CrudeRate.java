package org.placewise.indicator.measure;

/**
 * Events per so many people or person-years: {@code events / population · multiplier}, with the limits of the count.
 *
 * <p>Source: Public Health England, technical guide <i>Confidence intervals</i> (2018); Byar's method, exact below ten events.
 */
public final class CrudeRate {

    private CrudeRate() {}

    /**
     * The rate and its limits per {@code multiplier}. Events may outnumber the population, as admissions do.
     *
     * @param events refused when missing or below zero
     * @param population people or person-years; refused when missing or not above zero
     * @param multiplier what the rate is expressed per, such as 100,000; refused when not above zero
     */
    public static Measured<Estimate> of(double events, double population, double multiplier, Confidence confidence) {
        return new Reasons()
                .count("count", events)
                .denominator("population", population)
                .multiplier(multiplier)
                .orElse(() -> new Estimate(
                        events / population * multiplier,
                        PoissonLimits.of(events, confidence).on(count -> count / population * multiplier)));
    }
}
