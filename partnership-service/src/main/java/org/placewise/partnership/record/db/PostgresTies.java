package org.placewise.partnership.record.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.placewise.kit.word.Word;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.record.Ties;

/** Asks the tables of all kinds of record what exists and what holds on to what. */
@ApplicationScoped
class PostgresTies implements Ties {

    private static final String IN_RECORD =
            "SELECT board_id FROM record WHERE id = :id AND kind = :kind AND deleted_at IS NULL";

    private static final String HOLDING = """
            SELECT kind, count(*) AS count FROM (
                SELECT r.kind FROM record_tie t JOIN record r ON r.id = t.record_id
                WHERE t.to_kind = :kind AND t.to_id = :id AND r.deleted_at IS NULL
                UNION ALL
                SELECT 'objective' FROM objective
                WHERE :kind = 'priority' AND priority_id = :id AND deleted_at IS NULL) holder
            GROUP BY kind ORDER BY count(*) DESC, kind LIMIT 1
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
    public Optional<UUID> boardOf(RecordKind kind, UUID id) {
        String select =
                switch (kind) {
                    case BOARD -> "SELECT id FROM board WHERE id = :id AND deleted_at IS NULL";
                    case OBJECTIVE -> "SELECT board_id FROM objective WHERE id = :id AND deleted_at IS NULL";
                    case ACTION -> "SELECT board_id FROM action WHERE id = :id AND deleted_at IS NULL";
                    case MEETING, DECISION, PRIORITY, LINK, FUND, RISK, PILOT -> IN_RECORD;
                };
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(select).bind("id", id);
            if (select.equals(IN_RECORD)) {
                query.bind("kind", kind.word());
            }
            return query.mapTo(UUID.class).findOne();
        });
    }

    @Override
    public Optional<Holding> holding(RecordKind kind, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(HOLDING)
                .bind("kind", kind.word())
                .bind("id", id)
                .map((row, context) -> holding(row))
                .findOne());
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
