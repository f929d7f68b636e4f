package org.placewise.partnership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.placewise.partnership.vocabulary.RecordClock;

/**
 * Tells of milestones that were missed, because they are missed by the passing of time alone. Each is told of once for each day
 * it was due, however many replicas run this at once: whoever holds the action tells, and what was told is kept.
 */
@ApplicationScoped
public class TellMissedMilestones {

    private static final int AT_ONCE = 50;

    private final MissedMilestones missed;
    private final ActionChanges changes;
    private final RecordClock clock;

    TellMissedMilestones(MissedMilestones missed, ActionChanges changes, RecordClock clock) {
        this.missed = missed;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Tells of some.
     *
     * @return how many, 0 when none is left that nobody else is telling of
     */
    @Transactional
    public int tellSome() {
        List<MissedMilestones.Missed> some = missed.takeSome(clock.today(), clock.now(), AT_ONCE);
        some.forEach(it -> changes.milestoneMissed(it.action(), it.milestone()));
        return some.size();
    }
}
