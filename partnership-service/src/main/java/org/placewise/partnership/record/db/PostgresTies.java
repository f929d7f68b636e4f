package org.placewise.partnership.record.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.placewise.kit.word.Word;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.Ties;

/** Asks the tables of all kinds of record what exists and what holds on to what. */
@ApplicationScoped
class PostgresTies implements Ties {

    private static final String IN_RECORD =
            "SELECT id, board_id FROM record WHERE id = ANY (:ids) AND kind = :kind AND deleted_at IS NULL";

    private static final String HOLDING = """
            SELECT kind, count(*) AS count FROM (
                SELECT r.kind FROM record_tie t JOIN record r ON r.id = t.record_id
                WHERE t.to_kind = :kind AND t.to_id = :id AND r.board_id = :boardId AND r.deleted_at IS NULL
                UNION ALL
                SELECT 'objective' FROM objective
                WHERE :kind = 'priority' AND priority_id = :id AND board_id = :boardId AND deleted_at IS NULL) holder
            GROUP BY kind ORDER BY count(*) DESC, kind LIMIT 1
            """;

    private static final String FOREIGN = """
            SELECT r.kind, r.id, r.board_id FROM record_tie t JOIN record r ON r.id = t.record_id
            WHERE t.to_kind = :kind AND t.to_id = :id AND r.board_id <> :boardId AND r.deleted_at IS NULL
            ORDER BY r.board_id, r.id
            """;

    private static final String IN_BOARD = """
            SELECT kind, count(*) AS count FROM record WHERE board_id = :id AND deleted_at IS NULL
            GROUP BY kind ORDER BY count(*) DESC, kind LIMIT 1
            """;

    private final Jdbi jdbi;

    PostgresTies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<UUID, UUID> boardsOf(RecordKind kind, Collection<UUID> ids) {
        String select =
                switch (kind) {
                    case BOARD -> "SELECT id, id AS board_id FROM board WHERE id = ANY (:ids) AND deleted_at IS NULL";
                    case OBJECTIVE -> "SELECT id, board_id FROM objective WHERE id = ANY (:ids) AND deleted_at IS NULL";
                    case ACTION -> "SELECT id, board_id FROM action WHERE id = ANY (:ids) AND deleted_at IS NULL";
                    case MEETING, DECISION, PRIORITY, LINK, FUND, RISK, PILOT -> IN_RECORD;
                };
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(select).bind("ids", ids.toArray(UUID[]::new));
            if (select.equals(IN_RECORD)) {
                query.bind("kind", kind.word());
            }
            return query.reduceRows(new HashMap<>(), (boards, row) -> {
                boards.put(row.getColumn("id", UUID.class), row.getColumn("board_id", UUID.class));
                return boards;
            });
        });
    }

    @Override
    public Optional<Holding> holding(RecordKind kind, UUID id, UUID boardId) {
        return jdbi.withHandle(handle -> handle.createQuery(HOLDING)
                .bind("kind", kind.word())
                .bind("id", id)
                .bind("boardId", boardId)
                .map((row, context) -> holding(row))
                .findOne());
    }

    @Override
    public List<Foreign> foreign(RecordKind kind, UUID id, UUID boardId) {
        return jdbi.withHandle(handle -> handle.createQuery(FOREIGN)
                .bind("kind", kind.word())
                .bind("id", id)
                .bind("boardId", boardId)
                .map((row, context) -> new Foreign(
                        Word.stored(RecordKind.class, row.getString("kind")),
                        row.getObject("id", UUID.class),
                        row.getObject("board_id", UUID.class)))
                .list());
    }

    @Override
    public Optional<Holding> inBoard(UUID boardId) {
        return jdbi.withHandle(handle -> handle.createQuery(IN_BOARD)
                .bind("id", boardId)
                .map((row, context) -> holding(row))
                .findOne());
    }

    private static Holding holding(ResultSet row) throws SQLException {
        return new Holding(Word.stored(RecordKind.class, row.getString("kind")), row.getInt("count"));
    }
}
