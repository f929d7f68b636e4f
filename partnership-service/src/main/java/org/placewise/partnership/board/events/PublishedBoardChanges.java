package org.placewise.partnership.board.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.BoardChanges;
import org.placewise.partnership.board.StatutorySeat;
import org.placewise.partnership.history.Change;
import org.placewise.partnership.history.CommitChange;
import org.placewise.partnership.history.Operation;
import org.placewise.partnership.history.RecordKind;

/** Changes of boards as events and lines of the history. */
@ApplicationScoped
class PublishedBoardChanges implements BoardChanges {

    private final CommitChange commitChange;

    PublishedBoardChanges(CommitChange commitChange) {
        this.commitChange = commitChange;
    }

    @Override
    public void recorded(@Nullable Board before, Board after) {
        BoardRecorded state = BoardRecorded.of(after);
        @Nullable BoardRecorded earlier = before == null ? null : BoardRecorded.of(before);
        Operation operation = before == null ? Operation.RECORDED : Operation.REVISED;
        commitChange.commit(change(after, operation, null, earlier, state), BoardRecorded.TYPE, state);
        commitChange.publish(after.id(), after.version(), MemberMoved.between(before, after));
    }

    @Override
    public void seatLeftVacant(Board board, StatutorySeat seat, LocalDate since) {
        commitChange.publish(board.id(), board.version(), List.of(SeatLeftVacant.fact(board, seat, since)));
    }

    @Override
    public void removed(Board before, Board after, String reason, Instant at) {
        BoardRemoved removal = new BoardRemoved(after.id(), after.place().gssCode(), at, reason);
        Change change = change(after, Operation.REMOVED, reason, BoardRecorded.of(before), null);
        commitChange.commit(change, BoardRemoved.TYPE, removal);
    }

    private static Change change(
            Board after,
            Operation operation,
            @Nullable String reason,
            @Nullable BoardRecorded earlier,
            @Nullable BoardRecorded later) {
        return new Change(RecordKind.BOARD, after.id(), after.id(), after.version(), operation, reason, earlier, later);
    }
}
