package org.placewise.indicator.series.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.series.DocumentKind;
import org.placewise.indicator.series.PublishedDocuments;

/** Documents in two tables of the same shape. */
@ApplicationScoped
public class PostgresDocuments implements PublishedDocuments {

    private static final String UPSERT = """
            INSERT INTO %1$s (area_code, indicator_id, entity_version, content_hash, document)
            SELECT area_code, :indicatorId, entity_version, content_hash, document::jsonb
            FROM unnest(:areaCodes, :versions, :hashes, :documents) AS next (area_code, entity_version, content_hash, document)
            ON CONFLICT (indicator_id, area_code) DO UPDATE SET entity_version = excluded.entity_version,
                content_hash = excluded.content_hash, document = excluded.document, deleted_at = NULL
            """;

    private static final String EDITION = """
            SELECT (SELECT coalesce(sum(entity_version), 0) FROM series_document WHERE area_code = :areaCode) || '.'
                || (SELECT coalesce(sum(entity_version), 0) FROM inequality_document WHERE area_code = :areaCode)
            """;

    /** Any number will do for the first key, as long as nothing else uses it; the second is the indicator. */
    private static final int LOCKS = 0x536572;

    private final Jdbi jdbi;

    PostgresDocuments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private static String table(DocumentKind kind) {
        return switch (kind) {
            case SERIES -> "series_document";
            case INEQUALITY -> "inequality_document";
        };
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String indicatorId) {
        jdbi.useHandle(handle -> handle.execute("SELECT pg_advisory_xact_lock(?, hashtext(?))", LOCKS, indicatorId));
    }

    @Override
    public Map<String, Last> last(DocumentKind kind, String indicatorId) {
        Map<String, Last> last = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("SELECT area_code, entity_version, content_hash, deleted_at FROM "
                        + table(kind) + " WHERE indicator_id = :indicatorId")
                .bind("indicatorId", indicatorId)
                .map((row, _) -> Map.entry(
                        row.getString("area_code"),
                        new Last(
                                row.getLong("entity_version"),
                                row.getString("content_hash"),
                                row.getObject("deleted_at") != null)))
                .forEach(entry -> last.put(entry.getKey(), entry.getValue())));
        return last;
    }

    @Override
    public @Nullable String text(DocumentKind kind, String indicatorId, String areaCode) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT document FROM " + table(kind)
                                + " WHERE indicator_id = :indicatorId AND area_code = :areaCode")
                        .bind("indicatorId", indicatorId)
                        .bind("areaCode", areaCode)
                        .mapTo(String.class)
                        .findOne())
                .orElse(null);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void store(DocumentKind kind, String indicatorId, List<Next> documents) {
        if (documents.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate(UPSERT.formatted(table(kind)))
                .bind("indicatorId", indicatorId)
                .bindArray(
                        "areaCodes",
                        String.class,
                        documents.stream().map(Next::areaCode).toList())
                .bindArray(
                        "versions",
                        Long.class,
                        documents.stream().map(Next::entityVersion).toList())
                .bindArray(
                        "hashes",
                        String.class,
                        documents.stream().map(Next::hash).toList())
                .bindArray(
                        "documents",
                        String.class,
                        documents.stream().map(Next::text).toList())
                .execute());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(DocumentKind kind, String indicatorId, Collection<String> areaCodes) {
        if (areaCodes.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE " + table(kind)
                        + " SET entity_version = entity_version + 1, document = '{}', deleted_at = clock_timestamp()"
                        + " WHERE indicator_id = :indicatorId AND area_code = ANY (:areaCodes)")
                .bind("indicatorId", indicatorId)
                .bindArray("areaCodes", String.class, List.copyOf(areaCodes))
                .execute());
    }

    @Override
    public List<String> ofPlace(DocumentKind kind, String areaCode) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT document FROM " + table(kind)
                        + " WHERE area_code = :areaCode AND deleted_at IS NULL ORDER BY indicator_id")
                .bind("areaCode", areaCode)
                .mapTo(String.class)
                .list());
    }

    @Override
    public String editionOf(String areaCode) {
        return jdbi.withHandle(handle -> handle.createQuery(EDITION)
                .bind("areaCode", areaCode)
                .mapTo(String.class)
                .one());
    }
}
