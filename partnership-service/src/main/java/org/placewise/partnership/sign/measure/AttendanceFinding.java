package org.placewise.partnership.sign.measure;

import org.placewise.kit.word.Word;

/** Which sectors come to meetings, from weakest to strongest after {@code NO_RECORDS}; of the sectors that have members. */
public enum AttendanceFinding implements Word {
    NO_RECORDS,
    SOME_NEVER_PRESENT,
    SOME_PRESENT_LESS_THAN_HALF,
    ALL_PRESENT_HALF_OR_MORE
}
