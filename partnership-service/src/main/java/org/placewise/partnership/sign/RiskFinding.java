package org.placewise.partnership.sign;

import org.placewise.kit.word.Word;

/**
 * Whether the risks of a board are owned and reviewed, from weakest to strongest after {@code NO_RECORDS}. A risk without a
 * review date weighs less than one whose review is overdue, so that dropping the date raises nothing.
 */
public enum RiskFinding implements Word {
    /** No risk is recorded, which says that none was looked for. */
    NO_RECORDS,
    /** An open risk has no owner. */
    SOME_NOT_OWNED,
    /** All are owned; an open one has no review date. */
    SOME_WITHOUT_REVIEW_DATE,
    /** All are owned and have a date; the review of an open one is overdue. */
    SOME_REVIEWS_OVERDUE,
    /** All are owned and reviewed; of one of the four kinds that threaten partnerships nothing was ever recorded. */
    SOME_KINDS_NOT_EXAMINED,
    OWNED_AND_REVIEWED
}
