package org.placewise.partnership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placewise.kit.id.Ids;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.Objectives;
import org.placewise.partnership.vocabulary.RecordClock;

/** Puts a new action that serves an objective on record. */
@ApplicationScoped
public class RecordAction {

    private final Boards boards;
    private final Objectives objectives;
    private final Actions actions;
    private final ActionChanges changes;
    private final RecordClock clock;

    RecordAction(Boards boards, Objectives objectives, Actions actions, ActionChanges changes, RecordClock clock) {
        this.boards = boards;
        this.objectives = objectives;
        this.actions = actions;
        this.changes = changes;
        this.clock = clock;
    }

    /** Accepted with the action, refused with every fault, or missing where the objective is not on record any more. */
    @Transactional
    public Outcome<Action> record(UUID boardId, UUID objectiveId, ActionTerms terms) {
        boards.lock(boardId);
        Optional<Objective> objective = objectives.find(objectiveId);
        if (objective.isEmpty()) {
            return new Outcome.Missing<>(RecordKind.OBJECTIVE, objectiveId);
        }
        List<Fault> faults = ActionRules.check(terms, clock.today());
        return faults.isEmpty()
                ? new Outcome.Accepted<>(recorded(objective.get(), terms))
                : new Outcome.Refused<>(faults);
    }

    private Action recorded(Objective objective, ActionTerms terms) {
        Action action = new Action(
                Ids.next(), 1, objective.id(), objective.boardId(), objective.gssCode(), clock.now(), terms, List.of());
        actions.add(action);
        changes.recorded(action);
        return action;
    }
}
