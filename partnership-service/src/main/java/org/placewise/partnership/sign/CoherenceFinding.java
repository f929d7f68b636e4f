package org.placewise.partnership.sign;

import org.placewise.kit.word.Word;

/** Whether priorities, objectives and actions hang together, from weakest to strongest after {@code NO_RECORDS}. */
public enum CoherenceFinding implements Word {
    /** Neither a priority nor an objective is recorded. */
    NO_RECORDS,
    /** No objective follows from a priority and has an action. */
    NONE_CONNECTED,
    /** Some do, or a priority has no objective. */
    SOME_CONNECTED,
    /** Every priority has an objective, every objective a priority and an action. */
    ALL_CONNECTED,
    /** And every objective is linked with one of a board above or below. */
    ALL_CONNECTED_AND_THREADED
}
