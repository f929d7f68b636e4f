package org.placewise.partnership.sign;

import org.placewise.kit.word.Word;

/**
 * Whether the objectives of a board are clear, from weakest to strongest after {@code NO_RECORDS}. There is no step
 * between some and all, so that splitting a clear objective in two raises nothing.
 */
public enum ClarityFinding implements Word {
    NO_RECORDS,
    NONE_CLEAR,
    SOME_CLEAR,
    ALL_CLEAR
}
