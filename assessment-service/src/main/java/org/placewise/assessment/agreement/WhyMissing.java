package org.placewise.assessment.agreement;

import org.placewise.kit.word.Word;

/** Why a coefficient of agreement cannot be given. */
public enum WhyMissing implements Word {
    /** No unit was judged by two raters. */
    TOO_FEW_RATINGS,
    /** Every judgement is the same level, so that agreement cannot be told from a habit. */
    NO_VARIATION
}
