package org.placewise.partnership.sign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.impact.SeriesWatcher;

/** Reads the signs of the boards that follow an indicator again when its series has changed. */
@ApplicationScoped
class AssessSignsOfIndicator implements SeriesWatcher {

    private final FollowingBoards following;
    private final Boards boards;
    private final AssessSigns assessSigns;

    AssessSignsOfIndicator(FollowingBoards following, Boards boards, AssessSigns assessSigns) {
        this.following = following;
        this.boards = boards;
        this.assessSigns = assessSigns;
    }

    /** Joins the transaction of the change, and holds each board as a change of the board does. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void seriesChanged(String gssCode, String indicatorId) {
        following.of(gssCode, indicatorId).stream()
                .flatMap(board -> boards.lock(board).stream())
                .map(Board::id)
                .forEach(assessSigns::recordsChanged);
    }
}
