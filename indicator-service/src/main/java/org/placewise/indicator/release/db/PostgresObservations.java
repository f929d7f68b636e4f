package org.placewise.indicator.release.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.placewise.indicator.release.Observations;
import org.placewise.indicator.release.Release.ChangeCounts;

/**
 * Observations in one partition per release. A row that says the same as the one that is visible leaves that one visible, so
 * importing the same content again changes nothing; a row that says something else takes its place.
 */
@ApplicationScoped
public class PostgresObservations implements Observations {

    /** Any number will do, as long as publications and withdrawals use it and nothing else does. */
    private static final long KEY_OF_VISIBILITY = 0x56697369626CL;

    private static final String PREDECESSORS = """
            INSERT INTO observation_predecessor
            SELECT cur.release_id, cur.source_row, old.release_id, old.source_row,
                (cur.state, cur.value, cur.lower95, cur.upper95, cur.lower998, cur.upper998, cur.count, cur.denominator,
                    cur.note, cur.suppression_reason, cur.published_trend, cur.period) IS DISTINCT FROM
                (old.state, old.value, old.lower95, old.upper95, old.lower998, old.upper998, old.count, old.denominator,
                    old.note, old.suppression_reason, old.published_trend, old.period)
            FROM %s cur
            JOIN observation old ON old.visible AND old.series_id = cur.series_id AND old.area_code = cur.area_code
                AND old.period_sort = cur.period_sort
            """;

    private static final String HIDE_REVISED = """
            UPDATE observation old SET visible = false FROM observation_predecessor p
            WHERE p.release_id = :id AND p.revised AND old.release_id = p.previous_release_id
              AND old.source_row = p.previous_row
            """;

    private static final String HIDE_UNCHANGED = """
            UPDATE %s cur SET visible = false FROM observation_predecessor p
            WHERE p.release_id = :id AND NOT p.revised AND cur.source_row = p.source_row
            """;

    private static final String SUPERSEDE = """
            UPDATE release SET state = 'superseded', version = version + 1
            WHERE state = 'published' AND id IN
                (SELECT previous_release_id FROM observation_predecessor WHERE release_id = :id AND revised)
              AND NOT EXISTS (SELECT 1 FROM observation o WHERE o.release_id = release.id AND o.visible)
            """;

    private static final String HIDE_WITHDRAWN = """
            CREATE TEMPORARY TABLE withdrawn_key ON COMMIT DROP AS
            WITH hidden AS (UPDATE observation SET visible = false WHERE release_id = '%s' AND visible
                RETURNING series_id, area_code, period_sort)
            SELECT * FROM hidden
            """;

    private static final String SHOW_PREVIOUS = """
            UPDATE observation o SET visible = true
            FROM (SELECT DISTINCT ON (p.series_id, p.area_code, p.period_sort) p.release_id, p.source_row
                  FROM withdrawn_key k
                  JOIN observation p ON p.series_id = k.series_id AND p.area_code = k.area_code
                      AND p.period_sort = k.period_sort
                  JOIN release r ON r.id = p.release_id AND r.state IN ('published', 'superseded')
                  ORDER BY p.series_id, p.area_code, p.period_sort, r.publication_number DESC NULLS LAST) newest
            WHERE o.release_id = newest.release_id AND o.source_row = newest.source_row
            """;

    private static final String NO_LONGER_SUPERSEDED = """
            UPDATE release SET state = 'published', version = version + 1
            WHERE state = 'superseded' AND EXISTS (SELECT 1 FROM observation o WHERE o.release_id = release.id AND o.visible)
            """;

    private static final String TELL_OF_LINES =
            "UPDATE series SET published = true WHERE NOT published AND series_id IN (SELECT series_id FROM %s)";

    private static final String TELL_NO_MORE_OF_LINES = """
            UPDATE series SET published = false WHERE series_id IN (SELECT series_id FROM %s)
              AND NOT EXISTS (SELECT 1 FROM observation o WHERE o.series_id = series.series_id AND o.visible)
            """;

    private final DataSource dataSource;
    private final Jdbi jdbi;

    PostgresObservations(DataSource dataSource, Jdbi jdbi) {
        this.dataSource = dataSource;
        this.jdbi = jdbi;
    }

    @Override
    public Staging stage(UUID releaseId) {
        try {
            return new ObservationStaging(dataSource.getConnection(), releaseId);
        } catch (SQLException e) {
            throw new IllegalStateException("No table for the rows of release " + releaseId, e);
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Published publish(UUID releaseId) {
        return jdbi.withHandle(handle -> publish(handle, releaseId));
    }

    private static Published publish(Handle handle, UUID releaseId) {
        handle.execute("SELECT pg_advisory_xact_lock(?)", KEY_OF_VISIBILITY);
        String staging = ObservationTables.staging(releaseId);
        int rows = count(handle, "SELECT count(*) FROM " + staging);
        Set<String> indicatorIds = indicators(handle, staging);
        int known = handle.execute(PREDECESSORS.formatted(staging));
        int revised = update(handle, HIDE_REVISED, releaseId);
        if (known > revised) {
            update(handle, HIDE_UNCHANGED.formatted(staging), releaseId);
        }
        handle.execute(TELL_OF_LINES.formatted(staging));
        handle.execute("SELECT observation_staging_publish(?)", releaseId);
        update(handle, SUPERSEDE, releaseId);
        return new Published(rows, new ChangeCounts(rows - known, revised, known - revised), indicatorIds);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> withdraw(UUID releaseId) {
        return jdbi.withHandle(handle -> {
            handle.execute("SELECT pg_advisory_xact_lock(?)", KEY_OF_VISIBILITY);
            handle.execute(HIDE_WITHDRAWN.formatted(releaseId));
            handle.execute(SHOW_PREVIOUS);
            handle.execute(NO_LONGER_SUPERSEDED);
            handle.execute(TELL_NO_MORE_OF_LINES.formatted(ObservationTables.partition(releaseId)));
            return indicators(handle, ObservationTables.partition(releaseId));
        });
    }

    @Override
    @Transactional
    public void forget(UUID releaseId) {
        jdbi.useHandle(handle -> handle.execute("SELECT observation_staging_drop(?)", releaseId));
    }

    private static Set<String> indicators(Handle handle, String table) {
        return handle.createQuery("SELECT DISTINCT indicator_id FROM series WHERE series_id IN (SELECT series_id FROM "
                        + table + ")")
                .mapTo(String.class)
                .set();
    }

    private static int update(Handle handle, String sql, UUID releaseId) {
        return handle.createUpdate(sql).bind("id", releaseId).execute();
    }

    private static int count(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Integer.class).one();
    }
}
