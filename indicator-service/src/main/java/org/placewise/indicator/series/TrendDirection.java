package org.placewise.indicator.series;

import org.placewise.kit.word.Word;

/** Where values have moved. */
public enum TrendDirection implements Word {
    UP,
    DOWN
}
