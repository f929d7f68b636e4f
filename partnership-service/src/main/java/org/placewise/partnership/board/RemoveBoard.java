package org.placewise.partnership.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.Ties;
import org.placewise.partnership.vocabulary.RecordClock;

/** Takes a board off the record. Its history stays. */
@ApplicationScoped
public class RemoveBoard {

    private final Boards boards;
    private final BoardChanges changes;
    private final Ties ties;
    private final RecordClock clock;

    RemoveBoard(Boards boards, BoardChanges changes, Ties ties, RecordClock clock) {
        this.boards = boards;
        this.changes = changes;
        this.ties = ties;
        this.clock = clock;
    }

    /** Accepted with the board as it was; in use while it has objectives or other records, so that none is lost with it. */
    @Transactional
    public Outcome<Board> remove(UUID id, long expectedVersion, String reason) {
        Optional<Board> found = boards.lock(id);
        if (found.isEmpty()) {
            return new Outcome.Missing<>(RecordKind.BOARD, id);
        }
        Board before = found.get();
        if (before.version() != expectedVersion) {
            return new Outcome.Stale<>(before.version());
        }
        int objectives = boards.objectivesOf(id);
        return objectives > 0
                ? new Outcome.InUse<>(RecordKind.OBJECTIVE, objectives)
                : ties.inBoard(id)
                        .<Outcome<Board>>map(Ties.Holding::inUse)
                        .orElseGet(() -> removed(before, before.removed(), reason));
    }

    private Outcome<Board> removed(Board before, Board after, String reason) {
        Instant now = clock.now();
        boards.remove(after, now);
        changes.removed(before, after, reason, now);
        return new Outcome.Accepted<>(after);
    }
}
