package org.placewise.partnership.sign;

import org.placewise.kit.word.Word;

/**
 * Whether the indicators of a board's objectives have moved. The first three say that there is nothing to judge yet; the rest
 * run from weakest to strongest.
 */
public enum ImpactFinding implements Word {
    /** The board has no objective. */
    NO_RECORDS,
    /** No objective can be tested; the records say why. */
    CANNOT_BE_TESTED,
    /** What can be tested could not have shown an effect yet. */
    TOO_EARLY_TO_TELL,
    /** At least one indicator has moved against its objective. */
    SOME_MOVED_AGAINST,
    /** What was tested has not moved by more than chance explains. */
    NONE_MOVED,
    /** At least one has moved as intended and none against; not all have, or not for the group that is meant. */
    SOME_MOVED_AS_INTENDED,
    /** Every objective's indicator has moved as intended, for the group that is meant. */
    ALL_MOVED_AS_INTENDED
}
