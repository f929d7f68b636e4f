package org.placewise.partnership.history;

import org.placewise.kit.word.Word;

/** What was done to a record. */
public enum Operation implements Word {
    RECORDED,
    REVISED,
    PROGRESS_NOTED,
    ACCEPTED,
    ADOPTED,
    REMOVED
}
