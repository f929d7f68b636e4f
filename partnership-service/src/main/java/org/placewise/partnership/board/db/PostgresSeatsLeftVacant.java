package org.placewise.partnership.board.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.placewise.kit.word.Word;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.board.SeatsLeftVacant;
import org.placewise.partnership.board.StatutorySeat;

/** Finds long vacancies in the boards and keeps what was told of in a table of its own, whose key lets nobody tell twice. */
@ApplicationScoped
class PostgresSeatsLeftVacant implements SeatsLeftVacant {

    private static final String DUE = """
            SELECT b.id, v ->> 'seat' AS seat, CAST(v ->> 'since' AS date) AS since
            FROM board b, jsonb_array_elements(b.vacancies) v
            WHERE b.deleted_at IS NULL AND CAST(v ->> 'since' AS date) <= :since
              AND NOT EXISTS (
                  SELECT 1 FROM seat_left_vacant told
                  WHERE told.board_id = b.id AND told.seat = v ->> 'seat' AND told.since = CAST(v ->> 'since' AS date))
            ORDER BY b.id LIMIT :limit
            FOR UPDATE OF b SKIP LOCKED
            """;

    private static final String TELL = """
            INSERT INTO seat_left_vacant (board_id, seat, since, told_at)
            VALUES (:boardId, :seat, :since, :at) ON CONFLICT DO NOTHING
            """;

    private final Jdbi jdbi;
    private final Boards boards;

    PostgresSeatsLeftVacant(Jdbi jdbi, Boards boards) {
        this.jdbi = jdbi;
        this.boards = boards;
    }

    private record Due(UUID boardId, StatutorySeat seat, LocalDate since) {}

    @Override
    public List<LeftVacant> takeSome(LocalDate since, Instant at, int limit) {
        List<Due> due = jdbi.withHandle(handle -> handle.createQuery(DUE)
                .bind("since", since)
                .bind("limit", limit)
                .map((row, context) -> new Due(
                        row.getObject("id", UUID.class),
                        Word.stored(StatutorySeat.class, row.getString("seat")),
                        row.getObject("since", LocalDate.class)))
                .list());
        return due.stream()
                .filter(it -> told(it, at))
                .flatMap(it ->
                        boards.find(it.boardId()).stream().map(board -> new LeftVacant(board, it.seat(), it.since())))
                .toList();
    }

    private boolean told(Due due, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(TELL)
                        .bind("boardId", due.boardId())
                        .bind("seat", due.seat().word())
                        .bind("since", due.since())
                        .bind("at", at)
                        .execute()
                == 1);
    }
}
