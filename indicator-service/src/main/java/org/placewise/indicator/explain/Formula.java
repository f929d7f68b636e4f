package org.placewise.indicator.explain;

import org.placewise.indicator.inequality.MeasureKind;
import org.placewise.indicator.measure.ValueType;

/**
 * How a number is made.
 *
 * @param text for people
 * @param source where the formula is from
 */
public record Formula(String text, String source) {

    private static final String PUBLISHED =
            "Office for Health Improvement and Disparities, Fingertips technical guidance";
    private static final String SLOPE =
            "Low and Low 2004, Journal of Public Health 26:388-395; Office for Health Improvement and Disparities, PHEindicatormethods 2.1, phe_sii";

    /** How values of a kind come to be; the service shows them as their publisher has them. */
    static Formula of(ValueType type) {
        return switch (type) {
            case PROPORTION -> published("count / denominator × multiplier; limits by Wilson's score method");
            case CRUDE_RATE ->
                published("count / denominator × multiplier; limits by Byar's method, exact below 10 events");
            case DIRECTLY_STANDARDISED_RATE ->
                published("Σ wᵢ·(countᵢ / populationᵢ) / Σ wᵢ × multiplier over age bands; limits by Dobson's method");
            case INDIRECTLY_STANDARDISED_RATIO, INDIRECTLY_STANDARDISED_RATE, INDIRECTLY_STANDARDISED_PROPORTION ->
                published("observed / expected × reference; limits by Byar's method, exact below 10 events");
            case MEAN -> published("sum of values / number of values; limits by Student's t");
            case COUNT -> published("number of events or people");
            case LIFE_EXPECTANCY ->
                published("years lived beyond birth or an age in an abridged life table (Chiang), limits by Silcocks");
            case SLOPE_INDEX -> published("slope index of inequality as its publisher computed it");
            case SCORE -> published("score as its publisher computed it");
        };
    }

    /** How figures of local places come to be. */
    static Formula ofLocalPlaces() {
        return new Formula(
                "Σ count / Σ denominator × multiplier over the LSOAs of the place; limits by Wilson's score method for proportions, Byar's for rates",
                PUBLISHED);
    }

    private static Formula published(String text) {
        return new Formula(text, PUBLISHED);
    }

    /** How a measure of inequality comes to be. */
    static Formula of(MeasureKind kind) {
        return switch (kind) {
            case SII ->
                new Formula(
                        "slope of the population-weighted line through the groups' figures, each at the middle of its share of people: what the line gains from the most to the least deprived person",
                        SLOPE);
            case RII -> new Formula("end of that line, the least deprived person, divided by its start", SLOPE);
            case ABSOLUTE_GAP ->
                new Formula(
                        "figure of the least deprived group less that of the most deprived",
                        "Newcombe 1998, Statistics in Medicine 17:873-890, for the limits");
            case RELATIVE_GAP ->
                new Formula(
                        "figure of the least deprived group divided by that of the most deprived",
                        "Katz, Baptista, Azen, Pike 1978, Biometrics 34:469-474, for the limits");
            case GAP_TO_REST ->
                new Formula(
                        "population-weighted figure of all other groups less that of the most deprived",
                        "Zou, Huang, Zhang 2009, Computational Statistics and Data Analysis 53:1080-1085, for the limits");
            case RELATIVE_GAP_TO_REST ->
                new Formula(
                        "population-weighted figure of all other groups divided by that of the most deprived",
                        "Katz, Baptista, Azen, Pike 1978, Biometrics 34:469-474, for the limits");
            case PAF ->
                new Formula(
                        "(mean − figure of the least deprived group) / mean",
                        "Rockhill, Newman, Weinberg 1998, American Journal of Public Health 88:15-19");
            case CONCENTRATION_INDEX ->
                new Formula(
                        "Σ share × (2 × position − 1) × figure / mean",
                        "Wagstaff, Paci, van Doorslaer 1991, Social Science and Medicine 33:545-557");
        };
    }
}
