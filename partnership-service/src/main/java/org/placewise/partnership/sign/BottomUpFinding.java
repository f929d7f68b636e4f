package org.placewise.partnership.sign;

import org.placewise.kit.word.Word;

/** Whether the community has a say that leads to something, from weakest to strongest after {@code NO_RECORDS}. */
public enum BottomUpFinding implements Word {
    /** Neither members nor a meeting held in the year are recorded. */
    NO_RECORDS,
    /** No VCSE or community member, and nothing they raised. */
    NOT_AT_THE_TABLE,
    /** They are members and raised nothing in the year. */
    AT_THE_TABLE,
    /** They raised items; no decision followed. */
    HEARD,
    /** Decisions followed from some of what they raised. */
    SOME_DECIDED,
    /** A decision followed from everything they raised. */
    ALL_DECIDED
}
