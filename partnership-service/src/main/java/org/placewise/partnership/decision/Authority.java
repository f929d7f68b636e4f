package org.placewise.partnership.decision;

import org.placewise.kit.word.Word;

/** Under which authority a decision was taken. A recommendation asks somebody else to decide. */
public enum Authority implements Word {
    BOARD,
    DELEGATED_FUNCTION,
    RECOMMENDATION
}
