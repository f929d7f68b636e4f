package org.placewise.partnership.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;

/** Replaces the terms of an objective. */
@ApplicationScoped
public class ReviseObjective {

    private final Boards boards;
    private final Objectives objectives;
    private final ObjectiveChanges changes;

    ReviseObjective(Boards boards, Objectives objectives, ObjectiveChanges changes) {
        this.boards = boards;
        this.objectives = objectives;
        this.changes = changes;
    }

    /**
     * Accepted with the objective as it stands now; terms that say nothing new change nothing.
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
        return before.version() == read.version()
                ? replaced(before, before.revised(terms))
                : new Outcome.Stale<>(before.version());
    }

    private Outcome<Objective> replaced(Objective before, Objective after) {
        if (after != before) {
            objectives.replace(after);
            changes.recorded(before, after);
        }
        return new Outcome.Accepted<>(after);
    }
}
