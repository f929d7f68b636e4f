package org.placewise.assessment.round;

import org.placewise.kit.word.Word;

/** How a round is run. */
public enum RoundMode implements Word {
    /** By the place alone. */
    SELF,
    /** With peers from another place. */
    PEER_SUPPORTED,
    /** As a workshop that somebody facilitates. */
    FACILITATED
}
