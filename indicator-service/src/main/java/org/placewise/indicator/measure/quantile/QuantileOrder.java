package org.placewise.indicator.measure.quantile;

import org.placewise.kit.word.Word;

/** Which end of the values quantile 1 is at. */
public enum QuantileOrder implements Word {
    HIGHEST_FIRST,
    LOWEST_FIRST
}
