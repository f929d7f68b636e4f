package org.placewise.partnership.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.vocabulary.RecordClock;

/** Keeps on record that the owner of an objective has accepted that they answer for it. */
@ApplicationScoped
public class AcceptOwnership {

    private final Boards boards;
    private final Objectives objectives;
    private final ObjectiveChanges changes;
    private final RecordClock clock;

    AcceptOwnership(Boards boards, Objectives objectives, ObjectiveChanges changes, RecordClock clock) {
        this.boards = boards;
        this.objectives = objectives;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Accepted with the objective as it stands now; refused where no owner is stated.
     *
     * @param read the objective as the officer has read it
     * @param by who says so: the subject of their token
     */
    @Transactional
    public Outcome<Objective> accept(Objective read, String by) {
        boards.lock(read.boardId());
        Optional<Objective> found = objectives.find(read.id());
        if (found.isEmpty()) {
            return new Outcome.Missing<>(RecordKind.OBJECTIVE, read.id());
        }
        Objective before = found.get();
        return before.version() == read.version() ? accepted(before, by) : new Outcome.Stale<>(before.version());
    }

    private Outcome<Objective> accepted(Objective before, String by) {
        Owner owner = before.terms().owner();
        return owner == null
                ? new Outcome.Refused<>(List.of(AdoptionPart.OWNER.missing()))
                : replaced(before, before.accepted(new Acceptance(by, owner, clock.now())));
    }

    private Outcome<Objective> replaced(Objective before, Objective after) {
        if (after != before) {
            objectives.replace(after);
            changes.accepted(before, after);
        }
        return new Outcome.Accepted<>(after);
    }
}
