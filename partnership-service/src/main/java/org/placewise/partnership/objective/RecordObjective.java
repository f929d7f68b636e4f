package org.placewise.partnership.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placewise.kit.id.Ids;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.vocabulary.RecordClock;

/** Puts a new objective of a board on record; a draft may lack parts. */
@ApplicationScoped
public class RecordObjective {

    private final Boards boards;
    private final Objectives objectives;
    private final ObjectiveChanges changes;
    private final PriorityRule priorityRule;
    private final RecordClock clock;

    RecordObjective(
            Boards boards,
            Objectives objectives,
            ObjectiveChanges changes,
            PriorityRule priorityRule,
            RecordClock clock) {
        this.boards = boards;
        this.objectives = objectives;
        this.changes = changes;
        this.priorityRule = priorityRule;
        this.clock = clock;
    }

    /** Accepted with the objective, refused with every fault, or missing where the board is not on record any more. */
    @Transactional
    public Outcome<Objective> record(UUID boardId, ObjectiveTerms terms) {
        Optional<Board> board = boards.lock(boardId);
        if (board.isEmpty()) {
            return new Outcome.Missing<>(RecordKind.BOARD, boardId);
        }
        List<Fault> faults = priorityRule.faults(boardId, terms);
        return faults.isEmpty() ? new Outcome.Accepted<>(recorded(board.get(), terms)) : new Outcome.Refused<>(faults);
    }

    private Objective recorded(Board board, ObjectiveTerms terms) {
        Objective objective =
                new Objective(Ids.next(), 1, board.id(), board.place().gssCode(), clock.now(), terms);
        objectives.add(objective);
        changes.recorded(null, objective);
        return objective;
    }
}
