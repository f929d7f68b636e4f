package org.placewise.partnership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.record.Ties;
import org.placewise.partnership.vocabulary.RecordClock;

/** Takes an action off the record. Its history stays. */
@ApplicationScoped
public class RemoveAction {

    private final Boards boards;
    private final Actions actions;
    private final ActionChanges changes;
    private final Ties ties;
    private final RecordClock clock;

    RemoveAction(Boards boards, Actions actions, ActionChanges changes, Ties ties, RecordClock clock) {
        this.boards = boards;
        this.actions = actions;
        this.changes = changes;
        this.ties = ties;
        this.clock = clock;
    }

    /**
     * Accepted with the action as it was; in use while other records refer to it, so that none is left without it.
     *
     * @param read the action as the officer has read it
     */
    @Transactional
    public Outcome<Action> remove(Action read, String reason) {
        boards.lock(read.boardId());
        Optional<Action> found = actions.find(read.id());
        if (found.isEmpty()) {
            return new Outcome.Missing<>(RecordKind.ACTION, read.id());
        }
        Action before = found.get();
        if (before.version() != read.version()) {
            return new Outcome.Stale<>(before.version());
        }
        return ties.holding(RecordKind.ACTION, before.id())
                .<Outcome<Action>>map(Ties.Holding::inUse)
                .orElseGet(() -> removed(before, before.removed(), reason));
    }

    private Outcome<Action> removed(Action before, Action after, String reason) {
        Instant now = clock.now();
        actions.remove(after, now);
        changes.removed(before, after, reason, now);
        return new Outcome.Accepted<>(after);
    }
}
