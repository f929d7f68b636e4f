package org.placewise.partnership.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /**
     * An action that is to be recorded.
     *
     * @param objectiveId the objective that it serves
     */
    public record Stated(UUID objectiveId, ActionTerms terms) {}

    /** Accepted with the action, refused with every fault, or missing where the objective is not on record any more. */
    @Transactional
    public Outcome<Action> record(UUID boardId, UUID objectiveId, ActionTerms terms) {
        return recordAll(boardId, List.of(new Stated(objectiveId, terms))).getFirst();
    }

    /**
     * The same for each of many new actions of a board, in their order: those that break no rule are added, whatever the others
     * break.
     */
    @Transactional
    public List<Outcome<Action>> recordAll(UUID boardId, List<Stated> stated) {
        boards.lock(boardId);
        Map<UUID, Objective> served =
                objectives.findAll(stated.stream().map(Stated::objectiveId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Objective::id, Function.identity()));
        List<Outcome<Action>> outcomes = stated.stream()
                .map(it -> judged(it, Optional.ofNullable(served.get(it.objectiveId()))))
                .toList();
        List<Action> accepted = Outcome.accepted(outcomes);
        actions.add(accepted);
        accepted.forEach(changes::recorded);
        return outcomes;
    }

    private Outcome<Action> judged(Stated stated, Optional<Objective> objective) {
        if (objective.isEmpty()) {
            return new Outcome.Missing<>(RecordKind.OBJECTIVE, stated.objectiveId());
        }
        List<Fault> faults = ActionRules.check(stated.terms(), clock.today());
        return faults.isEmpty()
                ? new Outcome.Accepted<>(first(objective.get(), stated.terms()))
                : new Outcome.Refused<>(faults);
    }

    private Action first(Objective objective, ActionTerms terms) {
        return new Action(
                Ids.next(),
                1,
                objective.id(),
                objective.boardId(),
                objective.gssCode(),
                clock.now(),
                terms.withMilestonesOf(List.of()),
                List.of());
    }
}
