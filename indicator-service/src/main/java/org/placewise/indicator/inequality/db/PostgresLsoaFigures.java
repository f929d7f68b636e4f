package org.placewise.indicator.inequality.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.NationalDecile;
import org.placewise.indicator.inequality.LsoaFigures;
import org.placewise.indicator.observation.Period;

/** Counts of LSOAs in PostgreSQL, found by the first letters of their codes. */
@ApplicationScoped
public class PostgresLsoaFigures implements LsoaFigures {

    private static final int FETCH = 5000;

    private static final String OF_LSOAS = " AND o.visible AND o.area_code BETWEEN 'E01000000' AND 'E01999999'";

    private static final String LINES = """
            SELECT series_id, sex, age FROM series s
            WHERE indicator_id = :id AND category_type = ''
              AND EXISTS (SELECT 1 FROM observation o WHERE o.series_id = s.series_id %s)
            ORDER BY sex, age
            """.formatted(OF_LSOAS);

    private static final String FIGURES = """
            SELECT o.area_code, o.period_sort, o.period, o.release_id,
                CASE WHEN o.state = 'P' THEN o.count END AS count, CASE WHEN o.state = 'P' THEN o.denominator END AS denominator
            FROM observation o WHERE o.series_id = :series
            """ + OF_LSOAS;

    private static final String NEWEST_RELEASE = """
            SELECT id FROM release WHERE index_code = :index AND state = 'published' ORDER BY published_at DESC, id DESC LIMIT 1
            """;

    private final Jdbi jdbi;

    PostgresLsoaFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<LsoaLine> lines(String indicatorId) {
        return jdbi.withHandle(handle -> handle.createQuery(LINES)
                .bind("id", indicatorId)
                .map((row, _) -> new LsoaLine(row.getInt("series_id"), row.getString("sex"), row.getString("age")))
                .list());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void read(int seriesId, Consumer<LsoaFigure> consumer) {
        jdbi.useHandle(handle -> {
            try (Query query =
                            handle.createQuery(FIGURES).bind("series", seriesId).setFetchSize(FETCH);
                    ResultIterator<LsoaFigure> rows = query.map((row, _) -> new LsoaFigure(
                                    row.getString("area_code"),
                                    new Period(row.getString("period"), row.getInt("period_sort")),
                                    row.getBigDecimal("count"),
                                    row.getBigDecimal("denominator"),
                                    row.getObject("release_id", UUID.class)))
                            .iterator()) {
                rows.forEachRemaining(consumer);
            }
        });
    }

    @Override
    public Optional<NationalDeciles> deciles(LsoaVintage vintage) {
        return jdbi.withHandle(handle -> Arrays.stream(Edition.values())
                .filter(edition -> edition.lsoaVintage().equals(vintage.year()))
                .flatMap(edition -> newest(handle, edition).stream().map(id -> deciles(handle, edition, id)))
                .findFirst());
    }

    private static Optional<UUID> newest(Handle handle, Edition edition) {
        return handle.createQuery(NEWEST_RELEASE)
                .bind("index", edition.code())
                .mapTo(UUID.class)
                .findOne();
    }

    private static NationalDeciles deciles(Handle handle, Edition edition, UUID releaseId) {
        Map<String, Integer> ranks = new HashMap<>();
        handle.createQuery("SELECT lsoa_code, imd_rank FROM lsoa_deprivation WHERE release_id = :id")
                .bind("id", releaseId)
                .map((row, _) -> Map.entry(row.getString("lsoa_code"), row.getInt("imd_rank")))
                .forEach(row -> ranks.put(row.getKey(), row.getValue()));
        int lsoas = ranks.size();
        ranks.replaceAll((_, rank) -> NationalDecile.of(rank, lsoas));
        return new NationalDeciles(releaseId, edition.code(), edition.title(), ranks);
    }
}
