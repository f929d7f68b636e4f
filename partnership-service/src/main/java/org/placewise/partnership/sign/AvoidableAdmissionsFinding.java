package org.placewise.partnership.sign;

import org.placewise.kit.word.Word;

/** Whether avoidable emergency admissions are named, from weakest to strongest after {@code NO_RECORDS}. */
public enum AvoidableAdmissionsFinding implements Word {
    /** The board has no live objective. */
    NO_RECORDS,
    /** No live objective names them. */
    NOT_NAMED,
    /** A live objective names them; no live action serves it. */
    NAMED_WITHOUT_ACTION,
    /** A live objective names them, and a live action serves it. */
    NAMED_WITH_ACTION
}
