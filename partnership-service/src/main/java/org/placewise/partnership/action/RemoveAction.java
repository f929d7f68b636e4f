package org.placewise.partnership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.Ties;
import org.placewise.partnership.record.Removals;
import org.placewise.partnership.vocabulary.RecordClock;

/** Takes an action off the record. Its history stays. */
@ApplicationScoped
public class RemoveAction {

    private final Actions actions;
    private final ActionChanges changes;
    private final Removals removals;
    private final RecordClock clock;

    RemoveAction(Actions actions, ActionChanges changes, Removals removals, RecordClock clock) {
        this.actions = actions;
        this.changes = changes;
        this.removals = removals;
        this.clock = clock;
    }

    /**
     * Accepted with the action as it was; in use while other records of its board refer to it, so that none is left without it.
     *
     * @param read the action as the officer has read it
     */
    @Transactional
    public Outcome<Action> remove(Action read, String reason) {
        removals.lock(RecordKind.ACTION, read.id(), read.boardId());
        Optional<Action> found = actions.find(read.id());
        if (found.isEmpty()) {
            return new Outcome.Missing<>(RecordKind.ACTION, read.id());
        }
        Action before = found.get();
        if (before.version() != read.version()) {
            return new Outcome.Stale<>(before.version());
        }
        return removals.holding(RecordKind.ACTION, before.id(), before.boardId())
                .<Outcome<Action>>map(Ties.Holding::inUse)
                .orElseGet(() -> removed(before, before.removed(), reason));
    }

    private Outcome<Action> removed(Action before, Action after, String reason) {
        removals.endForeign(RecordKind.ACTION, before.id(), before.boardId(), reason);
        Instant now = clock.now();
        actions.remove(after, now);
        changes.removed(before, after, reason, now);
        return new Outcome.Accepted<>(after);
    }
}
