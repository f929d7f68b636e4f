package org.placewise.indicator.value;

import org.placewise.kit.word.Word;

/** Which categories a reader wants beside, or instead of, the figures of all people. */
public enum InequalityFilter implements Word {
    /** Deprivation quantiles only. */
    DEPRIVATION,
    /** Every category. */
    ANY
}
