package org.placewise.assessment.profile;

import org.placewise.kit.word.Word;

/** How well a level is supported by dated evidence; see {@link EvidenceAge} for the curve. */
public enum Support implements Word {
    /** The newest evidence is at most a year old. */
    FRESH,
    /** It is between one and three years old. */
    AGEING,
    /** It is three years old or more. */
    STALE,
    /** There is evidence, and none of it has a date. */
    UNDATED,
    /** There is no evidence. */
    UNSUPPORTED
}
