package org.placewise.partnership.sign;

import org.placewise.kit.word.Word;

/** Whether a board can decide and does, from weakest to strongest after {@code NO_RECORDS}. */
public enum PowerFinding implements Word {
    /** Neither powers nor decisions nor pooled funds are recorded. */
    NO_RECORDS,
    /** The board may only advise. */
    ADVISORY_ONLY,
    /** It has power, but took no decision by it in the year. */
    POWER_NOT_USED,
    /** It decided under its own authority in the year. */
    DECIDES_ALONE,
    /** It decided in the year, and did so under delegated functions or has pooled funds to decide on. */
    DECIDES_WITH_DELEGATED_FUNCTIONS_OR_POOLED_FUNDS
}
