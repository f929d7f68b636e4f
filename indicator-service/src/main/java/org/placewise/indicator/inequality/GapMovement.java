package org.placewise.indicator.inequality;

import org.placewise.kit.word.Word;

/** Where a gap went between two times. */
public enum GapMovement implements Word {
    NARROWING,
    WIDENING,
    /** The difference is within what chance explains. */
    NO_CLEAR_CHANGE
}
