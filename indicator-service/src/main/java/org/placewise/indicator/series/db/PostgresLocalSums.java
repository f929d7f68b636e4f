package org.placewise.indicator.series.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.placewise.indicator.observation.Period;
import org.placewise.indicator.series.LocalSums;

/** Sums in PostgreSQL. */
@ApplicationScoped
public class PostgresLocalSums implements LocalSums {

    private static final String WITH_FIGURE =
            "FILTER (WHERE o.state = 'P' AND o.count IS NOT NULL AND o.denominator IS NOT NULL)";

    private static final String SUMS = """
            SELECT s.series_id, s.sex, s.age, o.period_sort, min(o.period) AS period, count(*) AS rows,
                count(*) %1$s AS published, coalesce(sum(o.count) %1$s, 0) AS count,
                coalesce(sum(o.denominator) %1$s, 0) AS denominator, array_agg(DISTINCT o.release_id) AS releases
            FROM series s JOIN observation o USING (series_id)
            WHERE s.indicator_id = :indicatorId AND s.category_type = '' AND o.visible AND o.area_code = ANY (:lsoas)
            GROUP BY s.series_id, s.sex, s.age, o.period_sort
            ORDER BY s.sex, s.age, o.period_sort
            """.formatted(WITH_FIGURE);

    private static final String INDICATORS = """
            SELECT DISTINCT s.indicator_id FROM series s
            WHERE s.category_type = ''
              AND EXISTS (SELECT 1 FROM observation o WHERE o.series_id = s.series_id AND o.visible
                          AND o.area_code BETWEEN 'E01000000' AND 'E01999999')
            ORDER BY s.indicator_id
            """;

    private static final String OBSERVATIONS = """
            SELECT release_id || '.' || source_row FROM observation
            WHERE series_id = :series AND period_sort = :period AND visible AND area_code = ANY (:lsoas) ORDER BY area_code
            """;

    private final Jdbi jdbi;

    PostgresLocalSums(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Sum> of(String indicatorId, List<String> lsoaCodes) {
        return jdbi.withHandle(handle -> handle.createQuery(SUMS)
                .bind("indicatorId", indicatorId)
                .bindArray("lsoas", String.class, lsoaCodes)
                .map((row, _) -> new Sum(
                        row.getInt("series_id"),
                        row.getString("sex"),
                        row.getString("age"),
                        new Period(row.getString("period"), row.getInt("period_sort")),
                        row.getInt("rows"),
                        row.getInt("published"),
                        row.getBigDecimal("count"),
                        row.getBigDecimal("denominator"),
                        Arrays.asList((UUID[]) row.getArray("releases").getArray())))
                .list());
    }

    @Override
    public List<String> indicatorsOfLsoas() {
        return jdbi.withHandle(
                handle -> handle.createQuery(INDICATORS).mapTo(String.class).list());
    }

    @Override
    public List<String> observations(int seriesId, int periodSort, List<String> lsoaCodes) {
        return jdbi.withHandle(handle -> handle.createQuery(OBSERVATIONS)
                .bind("series", seriesId)
                .bind("period", periodSort)
                .bindArray("lsoas", String.class, lsoaCodes)
                .mapTo(String.class)
                .list());
    }
}
