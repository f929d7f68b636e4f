package org.placewise.reporting.partnership.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.placewise.reporting.partnership.BoardRecorded;
import org.placewise.reporting.partnership.Member;
import org.placewise.reporting.partnership.Seat;

/** Writes boards, their members and statutory seats; joins the caller's transaction. */
@ApplicationScoped
public class BoardFacts {

    private final Jdbi jdbi;

    BoardFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Replaces one board with its members and seats. */
    public void replace(BoardRecorded board) {
        jdbi.useHandle(handle -> {
            delete(handle, board.boardId());
            handle.createUpdate("""
                            INSERT INTO board (board_id, gss_code, place_level, name, board_type, example, recorded_at)
                            VALUES (:boardId, :gssCode, :placeLevel, :name, :boardType, :example, :recordedAt)
                            """).bindMethods(board).execute();
            insertMembers(handle, board.boardId(), board.members());
            insertSeats(handle, board.boardId(), board.statutorySeats());
        });
    }

    /** Deletes one board with its members and seats. */
    public void remove(UUID boardId) {
        jdbi.useHandle(handle -> delete(handle, boardId));
    }

    private static void delete(Handle handle, UUID boardId) {
        handle.execute("DELETE FROM board WHERE board_id = ?", boardId);
    }

    private static void insertMembers(Handle handle, UUID boardId, List<Member> members) {
        if (members.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO board_member (board_id, member_id, position, name, role, organisation, ods_code, sector, seat, until)
                VALUES (:boardId, :memberId, :position, :name, :role, :organisation, :odsCode, :sector, :seat, :until)
                """);
        for (int position = 0; position < members.size(); position++) {
            batch.bindMethods(members.get(position))
                    .bind("boardId", boardId)
                    .bind("position", position)
                    .add();
        }
        batch.execute();
    }

    private static void insertSeats(Handle handle, UUID boardId, List<Seat> seats) {
        if (seats.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO board_seat (board_id, seat, position, title, filled, member_id, vacant_since)
                VALUES (:boardId, :seat, :position, :title, :filled, :memberId, :vacantSince)
                """);
        for (int position = 0; position < seats.size(); position++) {
            batch.bindMethods(seats.get(position))
                    .bind("boardId", boardId)
                    .bind("position", position)
                    .add();
        }
        batch.execute();
    }
}
