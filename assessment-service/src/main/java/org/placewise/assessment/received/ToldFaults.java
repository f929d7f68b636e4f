package org.placewise.assessment.received;

import org.placewise.kit.problem.Excerpt;
import org.placewise.kit.problem.Fault;

/**
 * How many faults of one batch or file are told: every event is refused with all of its faults until {@value #MOST} have been
 * told, and from then on with its first. Not for concurrent use.
 */
public final class ToldFaults {

    private static final int MOST = 1_000;
    private static final Fault MORE = new Fault(
            "", "more-faults", "There are more faults. Mend these, or send this one by itself to see them all.");

    private int told;

    /** The same, with as many of its faults as are still told. */
    public Reading of(Reading reading) {
        if (!(reading instanceof Reading.Faulty(var id, var faults))) {
            return reading;
        }
        boolean room = told < MOST;
        told += faults.size();
        return room ? reading : new Reading.Faulty(id, Excerpt.first(faults, 1, MORE));
    }
}
