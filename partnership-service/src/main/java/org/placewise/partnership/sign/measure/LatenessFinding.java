package org.placewise.partnership.sign.measure;

import org.placewise.kit.word.Word;

/** Whether live actions are late, from weakest to strongest after {@code NO_RECORDS}; one without a date weighs less than a late one, so that dropping the date raises nothing. */
public enum LatenessFinding implements Word {
    NO_RECORDS,
    SOME_WITHOUT_DATE,
    SOME_LATE,
    NONE_LATE
}
