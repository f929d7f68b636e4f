package org.placewise.indicator.series.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.placewise.indicator.series.PlaceFigures;
import org.placewise.indicator.series.SeriesDocument.ReleaseFacts;

/** Streams figures in the order of places, so that no more than one place is in memory. */
@ApplicationScoped
public class PostgresPlaceFigures implements PlaceFigures {

    private static final int FETCH = 2000;

    private static final String FIGURES = """
            SELECT %s, a.name AS area_name, a.area_type, s.sex, s.age, %s AS fifth
            FROM observation o JOIN series s USING (series_id) JOIN area a ON a.gss_code = o.area_code AND a.deleted_at IS NULL
            %s
            WHERE s.indicator_id = :indicatorId AND s.category_type = '' AND o.visible
            """.formatted(ValueRow.COLUMNS, "%s", "%s");

    private static final String IN_ORDER = " ORDER BY o.area_code, s.sex, s.age, o.period_sort";

    private final Jdbi jdbi;

    PostgresPlaceFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void forEachPlace(String indicatorId, boolean withFifths, Consumer<OfPlace> consumer) {
        String sql = withFifths
                ? Fifths.TABLE + FIGURES.formatted("coalesce(f.fifth, 0)", Fifths.JOIN) + IN_ORDER
                : FIGURES.formatted("0", "") + IN_ORDER;
        jdbi.useHandle(handle -> {
            try (Query query = handle.createQuery(sql)
                            .bind("indicatorId", indicatorId)
                            .setFetchSize(FETCH);
                    ResultIterator<FigureRow> rows =
                            query.map((row, _) -> FigureRow.read(row)).iterator()) {
                new PlaceByPlace(rows).handOver(consumer);
            }
        });
    }

    @Override
    public List<LineFigures> ofPlace(String indicatorId, String areaCode) {
        return jdbi.withHandle(handle -> places(handle, indicatorId, areaCode)).stream()
                .flatMap(place -> place.lines().stream())
                .toList();
    }

    private static List<OfPlace> places(Handle handle, String indicatorId, String areaCode) {
        List<OfPlace> found = new ArrayList<>();
        try (Query query = handle.createQuery(FIGURES.formatted("0", "") + " AND o.area_code = :areaCode" + IN_ORDER)
                        .bind("indicatorId", indicatorId)
                        .bind("areaCode", areaCode);
                ResultIterator<FigureRow> rows =
                        query.map((row, _) -> FigureRow.read(row)).iterator()) {
            new PlaceByPlace(rows).handOver(found::add);
        }
        return found;
    }

    @Override
    public Map<UUID, ReleaseFacts> releases() {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "SELECT id, file_name, published_at FROM release WHERE published_at IS NOT NULL")
                        .map((row, _) -> new ReleaseFacts(
                                row.getObject("id", UUID.class),
                                row.getString("file_name"),
                                row.getObject("published_at", OffsetDateTime.class)
                                        .toInstant()))
                        .list())
                .stream()
                .collect(Collectors.toMap(ReleaseFacts::id, Function.identity()));
    }
}
