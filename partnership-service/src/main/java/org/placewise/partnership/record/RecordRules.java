package org.placewise.partnership.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;

/** Holds proposed terms against the rules that all kinds of record share and against those of their own kind. */
@ApplicationScoped
class RecordRules {

    private final Ties ties;

    RecordRules(Ties ties) {
        this.ties = ties;
    }

    /** Every fault of the proposed terms: first of what they refer to, then, where all of that is on record, of the rest. */
    <T> List<Fault> faults(RecordType<T> type, Proposed<T> proposed) {
        Faults faults = new Faults();
        Set<UUID> seen = new HashSet<>();
        for (Tie tie : type.ties(proposed.terms())) {
            fault(tie, proposed.board().id(), !seen.add(tie.id())).ifPresent(fault -> faults.addAll(List.of(fault)));
        }
        return faults.any() ? faults.all() : type.faults(proposed);
    }

    private Optional<Fault> fault(Tie tie, UUID boardId, boolean repeated) {
        String word = tie.kind().word();
        Optional<UUID> found = ties.boardOf(tie.kind(), tie.id());
        if (repeated) {
            return fault(tie, "listed-twice", "The " + word + " " + tie.id() + " is named more than once.");
        }
        if (found.isEmpty()) {
            return fault(tie, "unknown-" + word, "There is no " + word + " " + tie.id() + " on record.");
        }
        return tie.elsewhere() || found.get().equals(boardId)
                ? Optional.empty()
                : fault(tie, "of-another-board", "The " + word + " " + tie.id() + " belongs to another board.");
    }

    private static Optional<Fault> fault(Tie tie, String code, String message) {
        return Optional.of(new Fault(tie.pointer(), code, message));
    }
}
