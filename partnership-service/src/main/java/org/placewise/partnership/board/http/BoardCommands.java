package org.placewise.partnership.board.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.placewise.partnership.board.RecordBoard;
import org.placewise.partnership.board.RemoveBoard;
import org.placewise.partnership.board.ReviseBoard;

/** The use cases that change boards. */
@ApplicationScoped
class BoardCommands {

    private final RecordBoard record;
    private final ReviseBoard revise;
    private final RemoveBoard remove;

    BoardCommands(RecordBoard record, ReviseBoard revise, RemoveBoard remove) {
        this.record = record;
        this.revise = revise;
        this.remove = remove;
    }

    RecordBoard record() {
        return record;
    }

    ReviseBoard revise() {
        return revise;
    }

    RemoveBoard remove() {
        return remove;
    }
}
