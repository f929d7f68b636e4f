package org.placewise.indicator.measure;

import org.placewise.kit.word.Word;

/**
 * One reason why a measure cannot be computed.
 *
 * @param detail a sentence with the figures that were in the way
 */
public record Refusal(Reason reason, String detail) {

    /** Everything that computations are refused for. */
    public enum Reason implements Word {
        COUNT_NEGATIVE,
        COUNT_ABOVE_DENOMINATOR,
        DENOMINATOR_NOT_POSITIVE,
        NOT_A_NUMBER,
        TOO_FEW_VALUES,
        AGE_BAND_MISSING,
        AGE_BAND_DUPLICATE,
        POPULATION_TOO_SMALL,
        POPULATION_NOT_POSITIVE,
        TOO_FEW_EVENTS,
        TOO_UNCERTAIN,
        WEIGHTS_NOT_POSITIVE,
        REFERENCE_RATE_NOT_POSITIVE,
        TOO_FEW_QUANTILES,
        TOO_MANY_QUANTILES,
        QUANTILE_MISSING,
        QUANTILE_DUPLICATE,
        VALUE_OUTSIDE_SCALE,
        STANDARD_ERROR_MISSING,
        STANDARD_ERROR_NEGATIVE,
        LIMITS_REVERSED,
        NO_SPREAD,
        GROUPS_NOT_ORDERED,
        NOT_COMPARABLE,
        MULTIPLIER_NOT_POSITIVE,
        AGE_BAND_UNKNOWN,
        POPULATION_INCONSISTENT,
        FREQUENCY_NOT_POSITIVE,
        COUNT_ABOVE_POPULATION,
        NO_SURVIVORS,
        VALUE_TYPE_NOT_SUPPORTED,
        COUNT_EQUALS_DENOMINATOR,
        LIMITS_MISSING,
        PERIOD_DUPLICATE,
        FIGURE_WITHHELD
    }
}
