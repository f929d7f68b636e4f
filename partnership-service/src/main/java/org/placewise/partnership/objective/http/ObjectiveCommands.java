package org.placewise.partnership.objective.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.placewise.partnership.objective.RecordObjective;
import org.placewise.partnership.objective.RemoveObjective;
import org.placewise.partnership.objective.ReviseObjective;

/** The use cases that change objectives. */
@ApplicationScoped
class ObjectiveCommands {

    private final RecordObjective record;
    private final ReviseObjective revise;
    private final RemoveObjective remove;

    ObjectiveCommands(RecordObjective record, ReviseObjective revise, RemoveObjective remove) {
        this.record = record;
        this.revise = revise;
        this.remove = remove;
    }

    RecordObjective record() {
        return record;
    }

    ReviseObjective revise() {
        return revise;
    }

    RemoveObjective remove() {
        return remove;
    }
}
