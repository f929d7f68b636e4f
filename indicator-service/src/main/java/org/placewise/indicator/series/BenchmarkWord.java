package org.placewise.indicator.series;

import org.placewise.kit.word.Word;

/** What a comparison with the benchmark came to. Fifths run from the lowest values to the highest. */
public enum BenchmarkWord implements Word {
    BETTER,
    SIMILAR,
    WORSE,
    HIGHER,
    LOWER,
    NOT_COMPARED,
    QUINTILE_1,
    QUINTILE_2,
    QUINTILE_3,
    QUINTILE_4,
    QUINTILE_5
}
