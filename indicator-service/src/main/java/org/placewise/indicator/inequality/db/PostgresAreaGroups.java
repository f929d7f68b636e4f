package org.placewise.indicator.inequality.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.placewise.indicator.inequality.AreaGroups;
import org.placewise.indicator.series.db.ValueRow;

/** Streams groups in the order of places, so that no more than one place is in memory. */
@ApplicationScoped
public class PostgresAreaGroups implements AreaGroups {

    private static final int FETCH = 2000;

    private static final String GROUPS = """
            SELECT %s, a.name AS area_name, s.sex, s.age, s.category_type, s.category_rank, s.category_of, s.deprivation_vintage
            FROM observation o JOIN series s USING (series_id) JOIN area a ON a.gss_code = o.area_code AND a.deleted_at IS NULL
            WHERE s.indicator_id = :indicatorId AND s.category_rank IS NOT NULL AND o.visible
            ORDER BY o.area_code, s.sex, s.age, s.category_type, s.category_of, s.deprivation_vintage, o.period_sort,
                s.category_rank
            """.formatted(ValueRow.COLUMNS);

    private final Jdbi jdbi;

    PostgresAreaGroups(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void forEachPlace(String indicatorId, Predicate<String> wanted, Consumer<OfArea> consumer) {
        jdbi.useHandle(handle -> {
            try (Query query = handle.createQuery(GROUPS)
                            .bind("indicatorId", indicatorId)
                            .setFetchSize(FETCH);
                    ResultIterator<GroupRow> rows =
                            query.map((row, _) -> GroupRow.read(row)).iterator()) {
                GatheredGroups gathered = new GatheredGroups(consumer);
                rows.forEachRemaining(row -> {
                    if (wanted.test(row.areaCode())) {
                        gathered.add(row);
                    }
                });
                gathered.end();
            }
        });
    }
}
