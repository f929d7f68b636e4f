package org.placewise.indicator.measure.inequality;

import org.placewise.kit.word.Word;

/** Whom the most deprived group is compared with. */
public enum GapTo implements Word {
    /** The least deprived group. */
    LEAST_DEPRIVED,
    /** All other groups together, each counting by its population. */
    THE_REST
}
