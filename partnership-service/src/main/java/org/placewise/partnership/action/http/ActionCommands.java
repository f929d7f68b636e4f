package org.placewise.partnership.action.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.placewise.partnership.action.RecordAction;
import org.placewise.partnership.action.RemoveAction;
import org.placewise.partnership.action.ReviseAction;

/** The use cases that change actions. */
@ApplicationScoped
class ActionCommands {

    private final RecordAction record;
    private final ReviseAction revise;
    private final RemoveAction remove;

    ActionCommands(RecordAction record, ReviseAction revise, RemoveAction remove) {
        this.record = record;
        this.revise = revise;
        this.remove = remove;
    }

    RecordAction record() {
        return record;
    }

    ReviseAction revise() {
        return revise;
    }

    RemoveAction remove() {
        return remove;
    }
}
