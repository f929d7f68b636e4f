package org.placewise.indicator.release.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.placewise.indicator.release.Publisher;
import org.placewise.indicator.release.ReleasePurges;

/** Knows every table that can hold something of a release. */
@ApplicationScoped
public class PostgresPurges implements ReleasePurges {

    private static final String MARK = """
            WITH purged AS (
                UPDATE release SET purged_at = :at, file_name = NULL, faults = '[]', version = version + 1
                WHERE id = :id AND state IN ('rejected', 'checked', 'withdrawn') AND purged_at IS NULL
                RETURNING id, sha256, bytes, rows_expected, fault_count)
            INSERT INTO release_purge SELECT id, :at, :by, :client, :reason, sha256, bytes, rows_expected, fault_count FROM purged
            """;
    private static final List<String> FORGET = List.of(
            "DELETE FROM release_upload WHERE release_id = :id",
            "DELETE FROM release_fault WHERE release_id = :id",
            "DELETE FROM observation_predecessor WHERE release_id = :id",
            "DELETE FROM inequality_measure WHERE comparison_id IN"
                    + " (SELECT comparison_id FROM inequality_comparison WHERE release_ids @> ARRAY[:id])",
            "DELETE FROM inequality_comparison WHERE release_ids @> ARRAY[:id]");
    private static final String UNUSED_LINES = """
            DELETE FROM series s WHERE (series_id = ANY (:lines) OR NOT published)
              AND NOT EXISTS (SELECT 1 FROM observation o WHERE o.series_id = s.series_id)
            """;
    private static final String NOT_STAGED = " AND NOT EXISTS (SELECT 1 FROM %s o WHERE o.series_id = s.series_id)";
    private static final String STAGED = """
            SELECT relname FROM pg_class WHERE relkind = 'r' AND starts_with(relname, :prefix)
            """;

    private final Jdbi jdbi;

    PostgresPurges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    @Transactional
    public boolean purge(UUID id, String reason, Instant at, Publisher by) {
        return jdbi.withHandle(handle -> {
            int marked = handle.createUpdate(MARK)
                    .bind("id", id)
                    .bind("at", ReleaseRow.utc(at))
                    .bind("by", by.name())
                    .bind("client", by.client())
                    .bind("reason", reason)
                    .execute();
            if (marked == 1) {
                FORGET.forEach(sql -> handle.createUpdate(sql).bind("id", id).execute());
                forgetRows(handle, id);
            }
            return marked == 1;
        });
    }

    /** Readers of figures are not kept waiting behind a long one of them. */
    private static void forgetRows(Handle handle, UUID id) {
        handle.execute("SET LOCAL lock_timeout = '5s'");
        Set<Integer> lines = new HashSet<>();
        for (String table : List.of(ObservationTables.staging(id), ObservationTables.partition(id))) {
            if (isThere(handle, table)) {
                lines.addAll(handle.createQuery("SELECT DISTINCT series_id FROM " + table)
                        .mapTo(Integer.class)
                        .list());
            }
        }
        handle.execute("SELECT release_tables_drop(?)", id);
        forgetUnused(handle, lines);
    }

    private static boolean isThere(Handle handle, String table) {
        return handle.select("SELECT to_regclass(?) IS NOT NULL", table)
                .mapTo(Boolean.class)
                .one();
    }

    /** Lines that no row has any more, published or waiting; a draft that was dropped left its lines without a row. */
    private static void forgetUnused(Handle handle, Set<Integer> lines) {
        String staged =
                handle.createQuery(STAGED).bind("prefix", ObservationTables.STAGING).mapTo(String.class).stream()
                        .map(NOT_STAGED::formatted)
                        .collect(Collectors.joining());
        handle.createUpdate(UNUSED_LINES + staged)
                .bindArray("lines", Integer.class, List.copyOf(lines))
                .execute();
    }

    @Override
    public List<UUID> refusedBefore(Instant time) {
        return jdbi.withHandle(handle -> handle.select(
                        "SELECT id FROM release WHERE state IN ('rejected', 'checked') AND purged_at IS NULL AND received_at < ?"
                                + " ORDER BY received_at",
                        ReleaseRow.utc(time))
                .mapTo(UUID.class)
                .list());
    }
}
