package org.placewise.indicator.value.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.series.db.Fifths;
import org.placewise.indicator.series.db.ValueRow;
import org.placewise.indicator.value.StoredSeries;
import org.placewise.indicator.value.StoredValues;
import org.placewise.kit.database.LongWork;

/** Reads along the index of visible observations, which has the order that is asked for. */
@ApplicationScoped
public class PostgresValues implements StoredValues {

    private static final int FETCH = 1000;

    /** Up to so many areas the database looks each of them up; more are sorted out here. */
    private static final int LOOKED_UP = 2000;

    private static final String READ = "SELECT " + ValueRow.COLUMNS + """
            , o.published_trend
            FROM observation o
            WHERE o.series_id = :seriesId AND o.visible AND o.area_code BETWEEN :from AND :to
            """;

    private static final String OBSERVED = """
            SELECT code FROM unnest(:codes) AS wanted (code)
            WHERE EXISTS (SELECT 1 FROM series s JOIN observation o USING (series_id)
                          WHERE s.indicator_id = :id AND o.area_code = code AND o.visible)
            """;

    private static final String HIGHEST = "zzzzzzzzz";

    private final Jdbi jdbi;

    PostgresValues(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<StoredSeries> seriesOf(String indicatorId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM series WHERE indicator_id = :id AND published ORDER BY series_id")
                .bind("id", indicatorId)
                .map((row, _) -> SeriesRow.read(row))
                .list());
    }

    @Override
    @LongWork
    public boolean read(
            int seriesId, @Nullable Set<String> areaCodes, @Nullable String fromArea, Predicate<Stored> consumer) {
        if (areaCodes != null && areaCodes.isEmpty()) {
            return true;
        }
        boolean lookUp = areaCodes != null && areaCodes.size() <= LOOKED_UP;
        String sql = READ + (lookUp ? " AND o.area_code = ANY (:areas)" : "") + " ORDER BY o.area_code, o.period_sort";
        String from = areaCodes == null ? "" : Collections.min(areaCodes);
        return jdbi.inTransaction(handle -> {
            try (Query query = handle.createQuery(sql)
                    .bind("seriesId", seriesId)
                    .bind("from", fromArea == null || fromArea.compareTo(from) < 0 ? from : fromArea)
                    .bind("to", areaCodes == null ? HIGHEST : Collections.max(areaCodes))
                    .setFetchSize(FETCH)) {
                if (lookUp) {
                    query.bindArray("areas", String.class, List.copyOf(areaCodes));
                }
                return handOver(query, lookUp ? null : areaCodes, consumer);
            }
        });
    }

    private static boolean handOver(Query query, @Nullable Set<String> areaCodes, Predicate<Stored> consumer) {
        try (ResultIterator<Stored> rows = query.map((row, _) -> new Stored(
                        row.getString("area_code"),
                        ValueRow.read(row),
                        row.getObject("release_id", UUID.class),
                        row.getString("published_trend")))
                .iterator()) {
            while (rows.hasNext()) {
                Stored stored = rows.next();
                if ((areaCodes == null || areaCodes.contains(stored.areaCode())) && !consumer.test(stored)) {
                    return false;
                }
            }
            return true;
        }
    }

    @Override
    public Map<Integer, BigDecimal> valuesOf(int seriesId, String areaCode) {
        Map<Integer, BigDecimal> values = new HashMap<>();
        jdbi.useHandle(
                handle -> handle.createQuery("SELECT period_sort, value FROM observation WHERE series_id = :series"
                                + " AND area_code = :area AND visible AND value IS NOT NULL")
                        .bind("series", seriesId)
                        .bind("area", areaCode)
                        .map((row, _) -> Map.entry(row.getInt("period_sort"), row.getBigDecimal("value")))
                        .forEach(entry -> values.put(entry.getKey(), entry.getValue())));
        return values;
    }

    @Override
    public Map<FifthKey, Integer> fifths(String indicatorId) {
        Map<FifthKey, Integer> fifths = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(Fifths.TABLE + "SELECT * FROM fifths")
                .bind("indicatorId", indicatorId)
                .map((row, _) -> Map.entry(
                        new FifthKey(row.getInt("series_id"), row.getString("area_code"), row.getInt("period_sort")),
                        row.getInt("fifth")))
                .forEach(entry -> fifths.put(entry.getKey(), entry.getValue())));
        return fifths;
    }

    @Override
    public Set<String> observedAreas(String indicatorId, Set<String> areaCodes) {
        return jdbi.withHandle(handle -> handle.createQuery(OBSERVED)
                .bind("id", indicatorId)
                .bindArray("codes", String.class, List.copyOf(areaCodes))
                .mapTo(String.class)
                .set());
    }
}
