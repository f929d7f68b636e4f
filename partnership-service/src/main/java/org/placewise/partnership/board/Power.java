package org.placewise.partnership.board;

import org.placewise.kit.word.Word;

/** What a board may do by itself. */
public enum Power implements Word {
    ADVISORY,
    DECISION_MAKING,
    DELEGATED_FUNCTIONS
}
