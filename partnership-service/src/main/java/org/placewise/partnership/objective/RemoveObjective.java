package org.placewise.partnership.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.Ties;
import org.placewise.partnership.record.Removals;
import org.placewise.partnership.vocabulary.RecordClock;

/** Takes an objective off the record. Its history stays. */
@ApplicationScoped
public class RemoveObjective {

    private final Objectives objectives;
    private final ObjectiveChanges changes;
    private final Removals removals;
    private final RecordClock clock;

    RemoveObjective(Objectives objectives, ObjectiveChanges changes, Removals removals, RecordClock clock) {
        this.objectives = objectives;
        this.changes = changes;
        this.removals = removals;
        this.clock = clock;
    }

    /**
     * Accepted with the objective as it was; in use while actions serve it or other records of its board refer to it, so that
     * none is lost with it. Links of other boards to it end with it.
     *
     * @param read the objective as the officer has read it
     */
    @Transactional
    public Outcome<Objective> remove(Objective read, String reason) {
        removals.lock(RecordKind.OBJECTIVE, read.id(), read.boardId());
        Optional<Objective> found = objectives.find(read.id());
        if (found.isEmpty()) {
            return new Outcome.Missing<>(RecordKind.OBJECTIVE, read.id());
        }
        Objective before = found.get();
        if (before.version() != read.version()) {
            return new Outcome.Stale<>(before.version());
        }
        int actions = objectives.actionsOf(before.id());
        return actions > 0
                ? new Outcome.InUse<>(RecordKind.ACTION, actions)
                : removals.holding(RecordKind.OBJECTIVE, before.id(), before.boardId())
                        .<Outcome<Objective>>map(Ties.Holding::inUse)
                        .orElseGet(() -> removed(before, before.removed(), reason));
    }

    private Outcome<Objective> removed(Objective before, Objective after, String reason) {
        removals.endForeign(RecordKind.OBJECTIVE, before.id(), before.boardId(), reason);
        Instant now = clock.now();
        objectives.remove(after, now);
        changes.removed(before, after, reason, now);
        return new Outcome.Accepted<>(after);
    }
}
