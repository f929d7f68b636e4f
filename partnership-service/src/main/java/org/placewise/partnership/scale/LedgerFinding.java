package org.placewise.partnership.scale;

import org.placewise.kit.word.Word;

/** How what was claimed compares with what was observed; a fall that was observed is not shown to be anybody's doing. */
public enum LedgerFinding implements Word {
    /** No live action claims to avoid admissions. */
    NO_CLAIMS,
    /** The admissions themselves are not published, so claims cannot be held against anything. */
    TOTAL_NOT_PUBLISHED,
    /** Nothing to compare with since the baseline. */
    NOT_OBSERVED,
    OBSERVED_LESS_THAN_CLAIMED,
    OBSERVED_AS_CLAIMED,
    OBSERVED_MORE_THAN_CLAIMED
}
