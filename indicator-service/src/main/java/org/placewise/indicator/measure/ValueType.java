package org.placewise.indicator.measure;

import org.placewise.kit.word.Word;

/** What kind of number the values of an indicator are. */
public enum ValueType implements Word {
    PROPORTION,
    CRUDE_RATE,
    DIRECTLY_STANDARDISED_RATE,
    INDIRECTLY_STANDARDISED_RATIO,
    INDIRECTLY_STANDARDISED_RATE,
    INDIRECTLY_STANDARDISED_PROPORTION,
    MEAN,
    COUNT,
    LIFE_EXPECTANCY,
    SLOPE_INDEX,
    SCORE
}
