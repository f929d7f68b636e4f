package org.placewise.partnership.objective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.vocabulary.RecordClock;

/** Keeps on record that a board has adopted an objective. */
@ApplicationScoped
public class AdoptObjective {

    private final Boards boards;
    private final Objectives objectives;
    private final ObjectiveChanges changes;
    private final RecordClock clock;

    AdoptObjective(Boards boards, Objectives objectives, ObjectiveChanges changes, RecordClock clock) {
        this.boards = boards;
        this.objectives = objectives;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Accepted with the objective as it stands now; refused with every part that is still missing.
     *
     * @param read the objective as the officer has read it
     * @param by who says so: the subject of their token
     */
    @Transactional
    public Outcome<Objective> adopt(Objective read, String by) {
        boards.lock(read.boardId());
        Optional<Objective> found = objectives.find(read.id());
        if (found.isEmpty()) {
            return new Outcome.Missing<>(RecordKind.OBJECTIVE, read.id());
        }
        Objective before = found.get();
        return before.version() == read.version() ? adopted(before, by) : new Outcome.Stale<>(before.version());
    }

    private Outcome<Objective> adopted(Objective before, String by) {
        List<AdoptionPart> missing = AdoptionPart.missingFrom(before.terms());
        return missing.isEmpty()
                ? replaced(before, before.adopted(new Adoption(by, clock.now())))
                : new Outcome.Refused<>(
                        missing.stream().map(AdoptionPart::missing).toList());
    }

    private Outcome<Objective> replaced(Objective before, Objective after) {
        if (after != before) {
            objectives.replace(after);
            changes.adopted(before, after);
        }
        return new Outcome.Accepted<>(after);
    }
}
