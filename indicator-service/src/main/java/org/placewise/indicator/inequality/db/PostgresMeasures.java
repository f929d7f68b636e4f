package org.placewise.indicator.inequality.db;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.placewise.indicator.inequality.GroupFigure;
import org.placewise.indicator.inequality.GroupedLine;
import org.placewise.indicator.inequality.GroupedPeriod;
import org.placewise.indicator.inequality.Grouping;
import org.placewise.indicator.inequality.MeasureKind;
import org.placewise.indicator.inequality.ReadMeasures;
import org.placewise.indicator.inequality.StoredMeasure;
import org.placewise.indicator.observation.Period;
import org.placewise.kit.page.Page;

/** Reads measures with the comparisons they belong to. */
@ApplicationScoped
public class PostgresMeasures implements ReadMeasures {

    /** Everything of a measure; comparisons are {@code c}, measures {@code m}. */
    public static final String SELECT = """
            SELECT m.measure_id, m.measure, m.value, m.lower95, m.upper95, m.lower998, m.upper998, m.unit AS measure_unit,
                m.sign_convention, m.limits_method, m.reliability, m.refusal,
                c.comparison_id, c.indicator_id, c.area_code, c.sex, c.age, c.category_type, c.basis, c.quantiles,
                c.deprivation_vintage, c.lsoa_generation, c.deprivation_release_id, c.period_sort, c.period, c.release_ids,
                c.value_type, c.multiplier, c.unit, c.definition_version, c.method_version, c.computed_at, c.superseded_at
            FROM inequality_comparison c JOIN inequality_measure m USING (comparison_id)
            """;

    /** What orders measures, as one text. */
    private static final String KEY = "concat_ws(E'\\x01', c.area_code, c.sex, c.age, c.category_type, c.basis,"
            + " lpad(c.period_sort::text, 9, '0'), m.measure) COLLATE \"C\"";

    private static final String PAGE = SELECT + """
            WHERE c.indicator_id = :indicatorId AND c.superseded_at IS NULL
              AND (:anyKind OR m.measure = ANY (:kinds)) AND (:anyArea OR c.area_code = ANY (:areas))
              AND c.period_sort BETWEEN :from AND :to
              AND KEY > :after
            ORDER BY KEY
            LIMIT :limit
            """.replace("KEY", KEY);

    private static final String GROUPS = "SELECT groups FROM inequality_comparison WHERE comparison_id = :id";

    private static final String LINES = """
            SELECT * FROM inequality_comparison
            WHERE indicator_id = :indicatorId AND area_code = :areaCode AND superseded_at IS NULL
            ORDER BY sex, age, category_type, basis, period_sort
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PostgresMeasures(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Page<StoredMeasure> page(Query query) {
        String after = Page.textCursor(query.cursor());
        List<StoredMeasure> oneMore = jdbi.withHandle(handle -> handle.createQuery(PAGE)
                .bind("indicatorId", query.indicatorId())
                .bind("anyKind", query.kinds().isEmpty())
                .bindArray(
                        "kinds",
                        String.class,
                        query.kinds().stream().map(MeasureKind::word).toList())
                .bind("anyArea", query.areaCodes().isEmpty())
                .bindArray("areas", String.class, List.copyOf(query.areaCodes()))
                .bind("from", query.from() == null ? Integer.MIN_VALUE : query.from())
                .bind("to", query.to() == null ? Integer.MAX_VALUE : query.to())
                .bind("after", after == null ? "" : after)
                .bind("limit", query.limit() + 1)
                .map((row, _) -> StoredMeasureRow.read(row, json))
                .list());
        return Page.of(oneMore, query.limit(), PostgresMeasures::key);
    }

    private static String key(StoredMeasure measure) {
        Grouping grouping = measure.grouping();
        return String.join(
                "\u0001",
                measure.areaCode(),
                grouping.sex(),
                grouping.age(),
                grouping.categoryType(),
                grouping.basis().word(),
                "%09d".formatted(measure.period().sort()),
                measure.measure().word());
    }

    @Override
    public Optional<StoredMeasure> find(UUID measureId) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " WHERE m.measure_id = :id")
                .bind("id", measureId)
                .map((row, _) -> StoredMeasureRow.read(row, json))
                .findOne());
    }

    @Override
    public List<GroupFigure> groups(UUID comparisonId) {
        return jdbi.withHandle(handle -> handle.createQuery(GROUPS)
                .bind("id", comparisonId)
                .map((row, _) -> StoredMeasureRow.parse(
                        row.getString("groups"), new TypeReference<List<GroupFigure>>() {}, json))
                .one());
    }

    private record LinePeriod(Grouping grouping, GroupedPeriod period) {}

    @Override
    public List<GroupedLine> lines(String indicatorId, String areaCode) {
        Map<Grouping, List<GroupedPeriod>> lines = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(LINES)
                .bind("indicatorId", indicatorId)
                .bind("areaCode", areaCode)
                .map((row, _) -> new LinePeriod(
                        StoredMeasureRow.grouping(row),
                        new GroupedPeriod(
                                new Period(row.getString("period"), row.getInt("period_sort")),
                                StoredMeasureRow.parse(
                                        row.getString("groups"), new TypeReference<List<GroupFigure>>() {}, json),
                                Arrays.asList(
                                        (UUID[]) row.getArray("release_ids").getArray()))))
                .forEach(line -> lines.computeIfAbsent(line.grouping(), _ -> new ArrayList<>())
                        .add(line.period())));
        return lines.entrySet().stream()
                .map(line -> new GroupedLine(line.getKey(), line.getValue()))
                .toList();
    }
}
