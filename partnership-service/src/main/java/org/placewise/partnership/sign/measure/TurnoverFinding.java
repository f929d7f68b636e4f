package org.placewise.partnership.sign.measure;

import org.placewise.kit.word.Word;

/** How many members have left in the year, from weakest to strongest after {@code NO_RECORDS}. */
public enum TurnoverFinding implements Word {
    /** The board had no member a year before. */
    NO_RECORDS,
    HALF_OR_MORE_LEFT,
    SOME_LEFT,
    NONE_LEFT
}
