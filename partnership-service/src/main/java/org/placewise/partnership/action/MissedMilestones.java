package org.placewise.partnership.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Milestones of live actions whose day has passed without their being reached. */
public interface MissedMilestones {

    /**
     * Some that nobody has been told of and that no other transaction holds, now told of in the running one.
     *
     * @param today the present day in England; a milestone is missed from the day after its day
     */
    List<Missed> takeSome(LocalDate today, Instant at, int limit);

    /** A milestone that was missed, with its action. */
    record Missed(Action action, Milestone milestone) {}
}
