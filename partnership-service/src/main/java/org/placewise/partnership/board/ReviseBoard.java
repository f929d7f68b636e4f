package org.placewise.partnership.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.placewise.kit.day.EnglishDay;
import org.placewise.kit.problem.Faults;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.vocabulary.RecordClock;

/** Replaces the terms of a board, members and vacancies included. */
@ApplicationScoped
public class ReviseBoard {

    private final Boards boards;
    private final BoardChanges changes;
    private final RecordClock clock;

    ReviseBoard(Boards boards, BoardChanges changes, RecordClock clock) {
        this.boards = boards;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Accepted with the board as it stands now; terms that say nothing new change nothing.
     *
     * @param expectedVersion the version that the officer has read
     */
    @Transactional
    public Outcome<Board> revise(UUID id, long expectedVersion, BoardTerms terms) {
        Optional<Board> found = boards.lock(id);
        if (found.isEmpty()) {
            return new Outcome.Missing<>(RecordKind.BOARD, id);
        }
        Board before = found.get();
        if (before.version() != expectedVersion) {
            return new Outcome.Stale<>(before.version());
        }
        Instant now = clock.now();
        Faults faults = BoardRules.check(terms, EnglishDay.of(now));
        return faults.any() ? new Outcome.Refused<>(faults.all()) : replaced(before, before.revised(terms, now));
    }

    private Outcome<Board> replaced(Board before, Board after) {
        if (after != before) {
            boards.replace(after);
            changes.recorded(before, after);
        }
        return new Outcome.Accepted<>(after);
    }
}
