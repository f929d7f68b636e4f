package org.placewise.partnership.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placewise.kit.day.EnglishDay;
import org.placewise.kit.problem.Faults;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.vocabulary.RecordClock;

/** Adds members to a board in one revision of it; who sits there already stays as they are. */
@ApplicationScoped
public class AppointMembers {

    private final Boards boards;
    private final BoardChanges changes;
    private final RecordClock clock;

    AppointMembers(Boards boards, BoardChanges changes, RecordClock clock) {
        this.boards = boards;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Accepted with the board as it stands now, missing, or refused with every fault. The pointers of faults count members in the order
     * of the board with the newcomers at its end, from 0.
     */
    @Transactional
    public Outcome<Board> appoint(UUID boardId, List<Member> newcomers) {
        Optional<Board> found = boards.lock(boardId);
        if (found.isEmpty()) {
            return new Outcome.Missing<>(RecordKind.BOARD, boardId);
        }
        Board before = found.get();
        BoardTerms terms = before.terms().joinedBy(newcomers);
        Instant now = clock.now();
        Faults faults = BoardRules.check(terms, EnglishDay.of(now));
        faults.addAll(NewcomerRules.check(before.terms().members(), newcomers).all());
        return faults.any() ? new Outcome.Refused<>(faults.all()) : joined(before, before.revised(terms, now));
    }

    private Outcome<Board> joined(Board before, Board after) {
        if (after != before) {
            boards.replace(after);
            changes.recorded(before, after);
        }
        return new Outcome.Accepted<>(after);
    }
}
