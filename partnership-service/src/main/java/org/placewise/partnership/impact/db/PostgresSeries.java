package org.placewise.partnership.impact.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
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
            SELECT series FROM (
                SELECT series FROM indicator_series
                WHERE gss_code = :gssCode AND indicator_id = :indicatorId AND published_at < :instant
                ORDER BY version DESC LIMIT 1) last
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
    public Optional<IndicatorSeries> before(Instant instant, String gssCode, String indicatorId) {
        return jdbi.withHandle(handle -> handle.createQuery(BEFORE)
                .bind("gssCode", gssCode)
                .bind("indicatorId", indicatorId)
                .bind("instant", instant)
                .mapTo(String.class)
                .findOne()
                .map(this::read));
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
