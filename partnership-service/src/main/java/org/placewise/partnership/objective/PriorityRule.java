package org.placewise.partnership.objective;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.Ties;

/** The priority that an objective follows from is one of its own board. */
@ApplicationScoped
class PriorityRule {

    private final Ties ties;

    PriorityRule(Ties ties) {
        this.ties = ties;
    }

    /** The fault of the terms, if there is one. */
    List<Fault> faults(UUID boardId, ObjectiveTerms terms) {
        UUID priority = terms.priorityId();
        if (priority == null) {
            return List.of();
        }
        Optional<UUID> found = ties.boardOf(RecordKind.PRIORITY, priority);
        if (found.isEmpty()) {
            return fault("unknown-priority", "There is no priority " + priority + " on record.");
        }
        return found.get().equals(boardId)
                ? List.of()
                : fault("of-another-board", "The priority " + priority + " belongs to another board.");
    }

    private static List<Fault> fault(String code, String message) {
        return List.of(new Fault("/priorityId", code, message));
    }
}
