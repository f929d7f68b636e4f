package org.placewise.partnership.impact;

import org.placewise.kit.word.Word;

/** Which direction of an indicator is the better one. */
public enum Polarity implements Word {
    HIGH_IS_GOOD,
    LOW_IS_GOOD,
    NO_JUDGEMENT
}
