package org.placewise.partnership.thread.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.word.Word;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.thread.GoldenThread;
import org.placewise.partnership.thread.LinkKind;
import org.placewise.partnership.thread.LinkStrength;
import org.placewise.partnership.thread.ThreadGap;
import org.placewise.partnership.thread.ThreadStep;

/** Follows links by recursive queries; every step leads to another level, so that they end. */
@ApplicationScoped
class PostgresThread implements GoldenThread {

    private static final String LINKS = """
            SELECT r.id, CAST(r.terms ->> 'fromObjectiveId' AS uuid), CAST(r.terms ->> 'toObjectiveId' AS uuid),
                   r.terms ->> 'kind', r.terms ->> 'strength', %1$s
            FROM %2$s record_tie t ON t.to_kind = 'objective' AND t.to_id = %3$s
            JOIN record r ON r.id = t.record_id AND r.kind = 'link' AND r.deleted_at IS NULL
                AND r.terms ->> '%4$s' = CAST(%3$s AS text)
            """;

    private static final String WAYS = """
            WITH RECURSIVE way (link_id, from_id, to_id, kind, strength, distance) AS (
                %1$s UNION %2$s)
            SELECT w.link_id, w.from_id, w.kind, w.strength, min(w.distance) AS distance,
                   o.id, o.title, b.id AS board_id, b.name, b.gss_code, b.place_level
            FROM way w JOIN objective o ON o.id = w.%3$s JOIN board b ON b.id = o.board_id
            GROUP BY w.link_id, w.from_id, w.kind, w.strength, o.id, b.id
            ORDER BY distance, w.link_id
            """;

    private static final String UP = ways("fromObjectiveId", "to_id");
    private static final String DOWN = ways("toObjectiveId", "from_id");

    private static final String GAPS = """
            WITH RECURSIVE reach (code) AS (
                SELECT CAST(:place AS varchar)
                UNION
                SELECT p.gss_code FROM known_place_parent p JOIN reach ON p.parent_code = reach.code WHERE p.whole),
            gap AS (
                SELECT 'objective' AS kind, o.id, o.board_id, o.gss_code, o.title, 'higher-objective' AS lack
                FROM objective o JOIN board b ON b.id = o.board_id
                WHERE o.deleted_at IS NULL AND b.place_level <> 'national' AND NOT EXISTS (
                    SELECT 1 FROM record_tie t JOIN record r ON r.id = t.record_id
                    WHERE t.to_kind = 'objective' AND t.to_id = o.id AND r.kind = 'link' AND r.deleted_at IS NULL
                      AND r.terms ->> 'fromObjectiveId' = CAST(o.id AS text))
                UNION ALL
                SELECT 'objective', o.id, o.board_id, o.gss_code, o.title, 'action' FROM objective o
                WHERE o.deleted_at IS NULL AND NOT EXISTS (
                    SELECT 1 FROM action a WHERE a.objective_id = o.id AND a.deleted_at IS NULL)
                UNION ALL
                SELECT 'priority', r.id, r.board_id, r.gss_code, r.terms ->> 'title', 'objective' FROM record r
                WHERE r.kind = 'priority' AND r.deleted_at IS NULL AND NOT EXISTS (
                    SELECT 1 FROM objective o WHERE o.priority_id = r.id AND o.deleted_at IS NULL))
            SELECT * FROM gap
            WHERE (CAST(:place AS varchar) IS NULL OR gss_code IN (SELECT code FROM reach))
              AND (CAST(:boardId AS uuid) IS NULL OR board_id = :boardId)
              AND CAST(id AS text) || ' ' || lack > :after
            ORDER BY CAST(id AS text) || ' ' || lack LIMIT :limit
            """;

    private final Jdbi jdbi;

    PostgresThread(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<ThreadStep> upwards(UUID objectiveId) {
        return follow(UP, objectiveId);
    }

    @Override
    public List<ThreadStep> downwards(UUID objectiveId) {
        return follow(DOWN, objectiveId);
    }

    @Override
    public List<ThreadGap> gaps(@Nullable String place, @Nullable UUID boardId, String after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(GAPS)
                .bind("place", place)
                .bind("boardId", boardId)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> gap(row))
                .list());
    }

    private List<ThreadStep> follow(String ways, UUID objectiveId) {
        return jdbi.withHandle(handle -> handle.createQuery(ways)
                .bind("id", objectiveId)
                .map((row, context) -> step(row))
                .list());
    }

    /** The ways that begin at the member of a link and go on at the column that holds its other end. */
    private static String ways(String begin, String end) {
        String first = LINKS.formatted("1", "(VALUES (1)) AS start (one) JOIN", "CAST(:id AS uuid)", begin);
        String next = LINKS.formatted("way.distance + 1", "way JOIN", "way." + end, begin);
        return WAYS.formatted(first, next, end);
    }

    private static ThreadStep step(ResultSet row) throws SQLException {
        return new ThreadStep(
                row.getObject("link_id", UUID.class),
                Word.stored(LinkKind.class, row.getString("kind")),
                Word.stored(LinkStrength.class, row.getString("strength")),
                row.getInt("distance"),
                row.getObject("from_id", UUID.class),
                new ThreadStep.ThreadObjective(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("board_id", UUID.class),
                        row.getString("name"),
                        row.getString("gss_code"),
                        row.getString("place_level")));
    }

    private static ThreadGap gap(ResultSet row) throws SQLException {
        return new ThreadGap(
                Word.stored(RecordKind.class, row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getObject("board_id", UUID.class),
                row.getString("gss_code"),
                row.getString("title"),
                Word.stored(ThreadGap.Lack.class, row.getString("lack")));
    }
}
