package org.placewise.indicator.indicator;

import org.placewise.kit.word.Word;

/** How a value is set against that of a benchmark area. */
public enum BenchmarkMethod implements Word {
    /** The 95% limits of the value, against the benchmark's value. */
    CONFIDENCE_INTERVALS_95,
    /** The 99.8% limits of the value, against the benchmark's value. */
    CONFIDENCE_INTERVALS_998,
    /** Fifths of the areas of one type below the benchmark area. */
    QUINTILES,
    NONE
}
