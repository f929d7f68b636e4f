package org.placewise.partnership.thread;

import org.placewise.kit.word.Word;

/** How strongly, as the officers judge it: an ordinal judgement. */
public enum LinkStrength implements Word {
    STRONG,
    MODERATE,
    WEAK
}
