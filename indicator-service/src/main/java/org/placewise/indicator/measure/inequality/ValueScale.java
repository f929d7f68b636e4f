package org.placewise.indicator.measure.inequality;

import org.placewise.kit.word.Word;

/** What kind of figure it is, which says on which scale its errors are symmetrical and which lines may be fitted to it. */
public enum ValueScale implements Word {
    /** Means, scores and life expectancies: errors are symmetrical on the figure's own scale. */
    CONTINUOUS(Transform.NONE),
    /** Rates and ratios: symmetrical on the logarithm. */
    RATE(Transform.LOG),
    /** Proportions from 0 to 1: symmetrical on the log odds. */
    PROPORTION(Transform.LOGIT);

    private final Transform errors;

    ValueScale(Transform errors) {
        this.errors = errors;
    }

    /** The scale of standard errors. */
    public Transform errors() {
        return errors;
    }

    /** Lines are fitted to figures as they are, or on the scale of their errors. */
    public boolean allows(Transform transform) {
        return transform == Transform.NONE || transform == errors;
    }
}
