package org.placewise.partnership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.vocabulary.RecordClock;

/** Replaces the terms of an action. Its progress notes stay. */
@ApplicationScoped
public class ReviseAction {

    private final Boards boards;
    private final Actions actions;
    private final ActionChanges changes;
    private final RecordClock clock;

    ReviseAction(Boards boards, Actions actions, ActionChanges changes, RecordClock clock) {
        this.boards = boards;
        this.actions = actions;
        this.changes = changes;
        this.clock = clock;
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
        if (before.version() != read.version()) {
            return new Outcome.Stale<>(before.version());
        }
        List<Fault> faults = ActionRules.check(terms, clock.today());
        return faults.isEmpty()
                ? replaced(
                        before,
                        before.revised(terms.withMilestonesOf(before.terms().milestones())))
                : new Outcome.Refused<>(faults);
    }

    private Outcome<Action> replaced(Action before, Action after) {
        if (after != before) {
            actions.replace(after);
            changes.revised(before, after);
        }
        return new Outcome.Accepted<>(after);
    }
}
