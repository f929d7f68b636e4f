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
        return recordAll(boardId, List.of(terms)).getFirst();
    }

    /**
     * The same for each of many new objectives of a board, in their order: those that break no rule are added, whatever the
     * others break.
     */
    @Transactional
    public List<Outcome<Objective>> recordAll(UUID boardId, List<ObjectiveTerms> stated) {
        Optional<Board> board = boards.lock(boardId);
        List<Outcome<Objective>> outcomes = stated.stream()
                .map(terms -> board.map(it -> judged(it, terms))
                        .orElseGet(() -> new Outcome.Missing<>(RecordKind.BOARD, boardId)))
                .toList();
        List<Objective> accepted = Outcome.accepted(outcomes);
        objectives.add(accepted);
        accepted.forEach(objective -> changes.recorded(null, objective));
        return outcomes;
    }

    private Outcome<Objective> judged(Board board, ObjectiveTerms terms) {
        List<Fault> faults = priorityRule.faults(board.id(), terms);
        return faults.isEmpty()
                ? new Outcome.Accepted<>(
                        new Objective(Ids.next(), 1, board.id(), board.place().gssCode(), clock.now(), terms))
                : new Outcome.Refused<>(faults);
    }
}
