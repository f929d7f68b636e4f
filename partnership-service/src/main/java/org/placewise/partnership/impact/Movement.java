package org.placewise.partnership.impact;

import org.placewise.kit.word.Word;

/**
 * What became of the indicator of an objective since its baseline. The first three say why there is no answer; the rest run
 * from weakest to strongest.
 */
public enum Movement implements Word {
    /** The objective names no indicator. */
    NO_INDICATOR,
    /** Something that the test needs is missing; the reasons say what. */
    CANNOT_BE_TESTED,
    /** No published period lies wholly after the first action could have had its effect. */
    TOO_EARLY_TO_TELL,
    MOVED_AGAINST,
    NO_SIGNIFICANT_CHANGE,
    MOVED_AS_INTENDED;

    /** Whether the test was made. */
    public boolean isTested() {
        return switch (this) {
            case NO_INDICATOR, CANNOT_BE_TESTED, TOO_EARLY_TO_TELL -> false;
            case MOVED_AGAINST, NO_SIGNIFICANT_CHANGE, MOVED_AS_INTENDED -> true;
        };
    }
}
