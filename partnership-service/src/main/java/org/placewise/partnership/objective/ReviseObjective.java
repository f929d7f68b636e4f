package org.placewise.partnership.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;

/** Replaces the terms of an objective. */
@ApplicationScoped
public class ReviseObjective {

    private final Boards boards;
    private final Objectives objectives;
    private final ObjectiveChanges changes;
    private final PriorityRule priorityRule;

    ReviseObjective(Boards boards, Objectives objectives, ObjectiveChanges changes, PriorityRule priorityRule) {
        this.boards = boards;
        this.objectives = objectives;
        this.changes = changes;
        this.priorityRule = priorityRule;
    }

    /**
     * Accepted with the objective as it stands now; terms that say nothing new change nothing. The acceptance of an
     * owner lapses with another owner, the adoption with a part that is missing again.
     *
     * @param read the objective as the officer has read it
     */
    @Transactional
    public Outcome<Objective> revise(Objective read, ObjectiveTerms terms) {
        boards.lock(read.boardId());
        Optional<Objective> found = objectives.find(read.id());
        if (found.isEmpty()) {
            return new Outcome.Missing<>(RecordKind.OBJECTIVE, read.id());
        }
        Objective before = found.get();
        if (before.version() != read.version()) {
            return new Outcome.Stale<>(before.version());
        }
        List<Fault> faults = priorityRule.faults(before.boardId(), terms);
        return faults.isEmpty() ? replaced(before, before.revised(terms)) : new Outcome.Refused<>(faults);
    }

    private Outcome<Objective> replaced(Objective before, Objective after) {
        if (after != before) {
            objectives.replace(after);
            changes.recorded(before, after);
        }
        return new Outcome.Accepted<>(after);
    }
}
