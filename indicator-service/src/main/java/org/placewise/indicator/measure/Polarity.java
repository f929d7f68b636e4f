package org.placewise.indicator.measure;

import org.placewise.kit.word.Word;

/** Which direction is the better one. */
public enum Polarity implements Word {
    HIGH_IS_GOOD,
    LOW_IS_GOOD,
    NO_JUDGEMENT
}
