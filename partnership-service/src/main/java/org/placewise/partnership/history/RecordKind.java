package org.placewise.partnership.history;

import org.placewise.partnership.vocabulary.Word;

/** The kinds of record that this service keeps. */
public enum RecordKind implements Word {
    BOARD,
    OBJECTIVE,
    ACTION
}
