package org.placewise.indicator.inequality;

import org.placewise.kit.word.Word;

/** Where a gap went. */
public enum MovementWord implements Word {
    NARROWING,
    WIDENING,
    NO_CLEAR_CHANGE,
    CANNOT_BE_CALCULATED
}
