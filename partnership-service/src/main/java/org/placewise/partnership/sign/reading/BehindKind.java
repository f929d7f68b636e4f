package org.placewise.partnership.sign.reading;

import org.placewise.kit.word.Word;

/** What kind of record stands behind a finding. */
public enum BehindKind implements Word {
    BOARD,
    MEMBER,
    MEETING,
    AGENDA_ITEM,
    DECISION,
    PRIORITY,
    OBJECTIVE,
    ACTION,
    POOLED_FUND,
    RISK
}
