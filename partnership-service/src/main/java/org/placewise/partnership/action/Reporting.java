package org.placewise.partnership.action;

import org.placewise.kit.word.Word;

/** Whether progress of an action is reported when due. The answers are kinds, not a scale. */
public enum Reporting implements Word {
    /** At least one report, the latest no older than the interval. */
    ON_TIME,
    /** The day of the next report has passed. */
    OVERDUE,
    /** No report yet, and the first is not yet due. */
    NOT_DUE,
    /** No interval is set, so nothing can be late. */
    NO_SCHEDULE,
    /** The action is done or stopped: nothing more is due. */
    CLOSED
}
