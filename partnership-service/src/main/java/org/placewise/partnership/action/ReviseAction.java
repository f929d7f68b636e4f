package org.placewise.partnership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;

/** Replaces the terms of an action. Its progress notes stay. */
@ApplicationScoped
public class ReviseAction {

    private final Boards boards;
    private final Actions actions;
    private final ActionChanges changes;

    ReviseAction(Boards boards, Actions actions, ActionChanges changes) {
        this.boards = boards;
        this.actions = actions;
        this.changes = changes;
    }

    /**
     * Accepted with the action as it stands now; terms that say nothing new change nothing.
     *
     * @param read the action as the officer has read it
     */
    @Transactional
    public Outcome<Action> revise(Action read, ActionTerms terms) {
        boards.lock(read.boardId());
        Optional<Action> found = actions.find(read.id());
        if (found.isEmpty()) {
            return new Outcome.Missing<>(RecordKind.ACTION, read.id());
        }
        Action before = found.get();
        return before.version() == read.version()
                ? replaced(before, before.revised(terms))
                : new Outcome.Stale<>(before.version());
    }

    private Outcome<Action> replaced(Action before, Action after) {
        if (after != before) {
            actions.replace(after);
            changes.revised(before, after);
        }
        return new Outcome.Accepted<>(after);
    }
}
