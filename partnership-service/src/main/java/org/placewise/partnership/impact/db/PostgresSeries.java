package org.placewise.partnership.impact.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.impact.IndicatorSeries;
import org.placewise.partnership.impact.SeriesArchive;
import org.placewise.partnership.impact.SeriesOnRecord;

/** Versions of series as rows to which rows are only added. */
@ApplicationScoped
class PostgresSeries implements SeriesArchive, SeriesOnRecord {

    private static final String KEEP = """
            INSERT INTO indicator_series (gss_code, indicator_id, version, published_at, series)
            VALUES (:gssCode, :indicatorId, :version, :publishedAt, CAST(:series AS jsonb))
            ON CONFLICT (gss_code, indicator_id, version) DO NOTHING
            """;

    private static final String BEFORE = """
            SELECT indicator_id, series FROM (
                SELECT DISTINCT ON (indicator_id) indicator_id, series FROM indicator_series
                WHERE gss_code = :gssCode AND indicator_id = ANY (:indicatorIds) AND published_at < :instant
                ORDER BY indicator_id, version DESC) last
            WHERE series IS NOT NULL
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PostgresSeries(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public void keep(
            String gssCode, String indicatorId, long version, Instant publishedAt, @Nullable IndicatorSeries series) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bind("gssCode", gssCode)
                .bind("indicatorId", indicatorId)
                .bind("version", version)
                .bind("publishedAt", publishedAt)
                .bind("series", series == null ? null : write(series))
                .execute());
    }

    @Override
    public Map<String, IndicatorSeries> before(Instant instant, String gssCode, Collection<String> indicatorIds) {
        return jdbi.withHandle(handle -> handle.createQuery(BEFORE)
                .bind("gssCode", gssCode)
                .bindArray("indicatorIds", String.class, List.copyOf(indicatorIds))
                .bind("instant", instant)
                .reduceRows(new HashMap<>(), (found, row) -> {
                    found.put(row.getColumn("indicator_id", String.class), read(row.getColumn("series", String.class)));
                    return found;
                }));
    }

    private String write(IndicatorSeries series) {
        try {
            return json.writeValueAsString(series);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A series cannot be written as JSON", e);
        }
    }

    private IndicatorSeries read(String text) {
        try {
            return json.readValue(text, IndicatorSeries.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A series that was kept cannot be read", e);
        }
    }
}
