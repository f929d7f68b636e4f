package org.placewise.partnership.sign.measure;

import org.placewise.kit.word.Word;

/** Whether what goes off course is said, from weakest to strongest after {@code NO_RECORDS}. */
public enum ExceptionFinding implements Word {
    /** There is no live action. */
    NO_RECORDS,
    /** A live action is late and no exception was reported. */
    SOME_LATE_UNREPORTED,
    /** Exceptions are reported; one says no recovery. */
    SOME_WITHOUT_RECOVERY,
    /** Each reported exception says what is done about it. */
    ALL_WITH_RECOVERY,
    /** Nothing is late and nothing was reported. */
    NONE_OFF_COURSE
}
