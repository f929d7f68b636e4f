package org.placewise.assessment.round;

import org.placewise.kit.word.Word;

/** The badge that says how far the judgements have been looked at by others. */
public enum Provenance implements Word {
    SELF_ASSESSED,
    PEER_VALIDATED,
    EXTERNALLY_ASSURED;

    /** Whether it says that somebody other than the place itself stands behind the judgements. */
    public boolean needsAssurer() {
        return this != SELF_ASSESSED;
    }
}
