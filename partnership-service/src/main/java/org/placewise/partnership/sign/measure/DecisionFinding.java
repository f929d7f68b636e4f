package org.placewise.partnership.sign.measure;

import org.placewise.kit.word.Word;

/** Whether decisions were acted on, from weakest to strongest after {@code NO_RECORDS}; one without a date weighs less than one that is late. */
public enum DecisionFinding implements Word {
    NO_RECORDS,
    SOME_WITHOUT_DATE,
    SOME_OVERDUE,
    SOME_WAITING,
    ALL_ACTED_ON
}
