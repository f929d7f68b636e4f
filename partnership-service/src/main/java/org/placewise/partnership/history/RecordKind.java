package org.placewise.partnership.history;

import org.placewise.kit.word.Word;

/** The kinds of record that this service keeps. */
public enum RecordKind implements Word {
    BOARD,
    OBJECTIVE,
    ACTION,
    MEETING,
    DECISION,
    PRIORITY,
    LINK,
    FUND,
    RISK,
    PILOT
}
