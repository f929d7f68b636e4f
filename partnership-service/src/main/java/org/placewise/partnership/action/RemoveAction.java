package org.placewise.partnership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.vocabulary.RecordClock;

/** Takes an action off the record. Its history stays. */
@ApplicationScoped
public class RemoveAction {

    private final Boards boards;
    private final Actions actions;
    private final ActionChanges changes;
    private final RecordClock clock;

    RemoveAction(Boards boards, Actions actions, ActionChanges changes, RecordClock clock) {
        this.boards = boards;
        this.actions = actions;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Accepted with the action as it was.
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
        return before.version() == read.version()
                ? removed(before, before.removed(), reason)
                : new Outcome.Stale<>(before.version());
    }

    private Outcome<Action> removed(Action before, Action after, String reason) {
        Instant now = clock.now();
        actions.remove(after, now);
        changes.removed(before, after, reason, now);
        return new Outcome.Accepted<>(after);
    }
}
