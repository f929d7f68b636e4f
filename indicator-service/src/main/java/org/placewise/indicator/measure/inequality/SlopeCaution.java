package org.placewise.indicator.measure.inequality;

import org.placewise.kit.word.Word;

/** Why a slope index is to be read with care. */
public enum SlopeCaution implements Word {
    MANY_QUANTILES("There are more than ten groups: small groups can make the index unstable."),
    DEPARTS_FROM_A_LINE("The groups depart from a straight line by more than chance: look at each of them."),
    SIGN_DEPENDS_ON_ONE_QUANTILE("Without one of the groups the index would point the other way."),
    RELATIVE_INDEX_NOT_COMPUTED("The line's start is not surely above 0, so there is no relative index.");

    private final String sentence;

    SlopeCaution(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
