package org.placewise.partnership.sign;

import org.placewise.kit.word.Word;

/**
 * Whether somebody answers for the live actions of a board. The first two say that there is nothing to judge; the rest
 * run from weakest to strongest. An action without a schedule weighs less than a late one, so that dropping the schedule
 * of a late action raises nothing.
 */
public enum OwnershipFinding implements Word {
    /** The board has no action. */
    NO_RECORDS,
    /** Every action is done or stopped. */
    NO_LIVE_ACTIONS,
    /** No live action names both an owner and an organisation. */
    NONE_OWNED,
    /** Some live actions do, some do not. */
    SOME_OWNED,
    /** All are owned; at least one has no reporting schedule. */
    OWNED_WITHOUT_SCHEDULE,
    /** All are owned and scheduled; at least one report is overdue. */
    OWNED_REPORTS_OVERDUE,
    /** All are owned and scheduled, none is overdue; at least one has not been reported on yet. */
    OWNED_REPORTS_NOT_DUE,
    /** All are owned, scheduled and reported on within their interval. */
    OWNED_AND_REPORTED
}
