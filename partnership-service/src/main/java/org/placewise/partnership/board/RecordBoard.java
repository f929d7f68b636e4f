package org.placewise.partnership.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.placewise.kit.day.EnglishDay;
import org.placewise.kit.id.Ids;
import org.placewise.kit.problem.Faults;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.vocabulary.RecordClock;

/** Puts a new board on record. */
@ApplicationScoped
public class RecordBoard {

    private final Boards boards;
    private final BoardChanges changes;
    private final RecordClock clock;

    RecordBoard(Boards boards, BoardChanges changes, RecordClock clock) {
        this.boards = boards;
        this.changes = changes;
        this.clock = clock;
    }

    /** Accepted with the board, or refused with every fault of its terms. */
    @Transactional
    public Outcome<Board> record(BoardPlace place, boolean example, BoardTerms terms) {
        Instant now = clock.now();
        Faults faults = BoardRules.check(terms, EnglishDay.of(now));
        if (faults.any()) {
            return new Outcome.Refused<>(faults.all());
        }
        Board board = Board.first(Ids.next(), place, example, now, terms);
        boards.add(board);
        changes.recorded(null, board);
        return new Outcome.Accepted<>(board);
    }
}
