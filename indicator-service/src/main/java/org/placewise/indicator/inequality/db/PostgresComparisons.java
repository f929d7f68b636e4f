package org.placewise.indicator.inequality.db;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.inequality.ComputedMeasure;
import org.placewise.indicator.inequality.GroupBasis;
import org.placewise.indicator.inequality.MeasureKind;
import org.placewise.indicator.inequality.StoredComparisons;
import org.placewise.kit.word.Word;

/** Comparisons in a table, their measures in another. */
@ApplicationScoped
public class PostgresComparisons implements StoredComparisons {

    private static final String STANDING = """
            SELECT c.comparison_id, c.content_hash, c.sex, c.age, c.category_type, c.basis, c.period_sort, m.measure_id, m.measure
            FROM inequality_comparison c JOIN inequality_measure m USING (comparison_id)
            WHERE c.indicator_id = :indicatorId AND c.area_code = :areaCode AND c.superseded_at IS NULL
            """;

    private static final String AREAS =
            "SELECT DISTINCT area_code FROM inequality_comparison WHERE indicator_id = :indicatorId AND superseded_at IS NULL";

    private static final String SUPERSEDE = """
            UPDATE inequality_comparison SET superseded_at = :now
            WHERE indicator_id = :indicatorId AND superseded_at IS NULL AND area_code = ANY (:areas)
            """;

    private final Jdbi jdbi;
    private final Clock clock;
    private final ComparisonWriting writing;

    PostgresComparisons(Jdbi jdbi, Clock clock, ObjectMapper json) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.writing = new ComparisonWriting(json);
    }

    private record Row(Key key, UUID comparison, String hash, MeasureKind kind, UUID measure) {}

    @Override
    public Map<Key, Standing> standing(String indicatorId, String areaCode) {
        Map<Key, Standing> found = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(STANDING)
                .bind("indicatorId", indicatorId)
                .bind("areaCode", areaCode)
                .map((row, _) -> new Row(
                        new Key(
                                row.getString("sex"),
                                row.getString("age"),
                                row.getString("category_type"),
                                Word.stored(GroupBasis.class, row.getString("basis")),
                                row.getInt("period_sort")),
                        row.getObject("comparison_id", UUID.class),
                        row.getString("content_hash"),
                        Word.stored(MeasureKind.class, row.getString("measure")),
                        row.getObject("measure_id", UUID.class)))
                .forEach(row -> found.computeIfAbsent(
                                row.key(),
                                _ -> new Standing(row.comparison(), row.hash(), new EnumMap<>(MeasureKind.class)))
                        .measures()
                        .put(row.kind(), row.measure())));
        return found;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(Indicator indicator, String areaCode, Collection<UUID> superseded, List<Addition> additions) {
        jdbi.useHandle(handle -> {
            if (!superseded.isEmpty()) {
                handle.createUpdate(
                                "UPDATE inequality_comparison SET superseded_at = :now WHERE comparison_id = ANY (:ids)")
                        .bind("now", clock.instant())
                        .bindArray("ids", UUID.class, List.copyOf(superseded))
                        .execute();
            }
            if (!additions.isEmpty()) {
                add(handle, indicator, areaCode, additions);
            }
        });
    }

    private void add(Handle handle, Indicator indicator, String areaCode, List<Addition> additions) {
        PreparedBatch comparisons = handle.prepareBatch(ComparisonWriting.INSERT);
        PreparedBatch measures = handle.prepareBatch(MeasureRow.INSERT);
        for (Addition addition : additions) {
            writing.bind(comparisons, indicator, areaCode, addition, clock.instant());
            for (ComputedMeasure measure : addition.period().measures()) {
                UUID id = Objects.requireNonNull(addition.measures().get(measure.kind()));
                MeasureRow.bind(measures, addition.id(), id, measure, writing);
            }
        }
        comparisons.execute();
        measures.execute();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void supersedeAllBut(String indicatorId, Predicate<String> scope, Collection<String> areaCodes) {
        jdbi.useHandle(handle -> {
            List<String> gone =
                    handle.createQuery(AREAS).bind("indicatorId", indicatorId).mapTo(String.class).list().stream()
                            .filter(scope)
                            .filter(code -> !areaCodes.contains(code))
                            .toList();
            handle.createUpdate(SUPERSEDE)
                    .bind("now", clock.instant())
                    .bind("indicatorId", indicatorId)
                    .bindArray("areas", String.class, gone)
                    .execute();
        });
    }
}
