package org.placewise.indicator.measure.trend;

import org.placewise.kit.word.Word;

/** What a recent trend is called. */
public enum TrendWord implements Word {
    CANNOT_BE_CALCULATED,
    NO_SIGNIFICANT_CHANGE,
    INCREASING,
    INCREASING_GETTING_BETTER,
    INCREASING_GETTING_WORSE,
    DECREASING,
    DECREASING_GETTING_BETTER,
    DECREASING_GETTING_WORSE
}
