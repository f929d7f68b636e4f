package org.placewise.indicator.series;

import java.math.BigDecimal;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.id.Ids;
import org.placewise.testkit.DatabaseOwner;

/** Indicators and observations that are put straight into the database, as an import leaves them. */
public final class StoredObservations {

    private final Jdbi jdbi;
    private final String indicatorId;

    private StoredObservations(Jdbi jdbi, String indicatorId) {
        this.jdbi = jdbi;
        this.indicatorId = indicatorId;
    }

    /** An indicator of its own for a test. */
    public static StoredObservations ofNew(Jdbi jdbi, String id, String valueType, @Nullable Integer multiplier) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO indicator (indicator_id, name, unit, value_type, multiplier, polarity, period_type, benchmark_method,
                    causal_stage, inequality_dimensions, framework_tags, avoidable_emergency_admissions, definition_version,
                    period_breaks, version)
                VALUES (?, ?, '%', ?, ?, 'low-is-good', 'calendar', 'confidence-intervals-95', 'behaviours', '{deprivation}',
                    '{phof}', false, 1, '[]', 1)
                """, id, "Indicator " + id, valueType, multiplier));
        return new StoredObservations(jdbi, id);
    }

    public String indicatorId() {
        return indicatorId;
    }

    public void breakPeriodsFrom(int periodSort) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE indicator SET period_breaks = CAST(? AS jsonb) WHERE indicator_id = ?",
                "[{\"from\": " + periodSort + ", \"reason\": \"The question was asked in another way.\"}]",
                indicatorId));
    }

    public void benchmarkMethod(String word) {
        jdbi.useHandle(handle ->
                handle.execute("UPDATE indicator SET benchmark_method = ? WHERE indicator_id = ?", word, indicatorId));
    }

    /** A published release to put observations in. */
    public Release release() {
        UUID id = Ids.next();
        jdbi.useHandle(
                handle -> handle.execute("""
                    INSERT INTO release (id, file_name, sha256, bytes, received_at, received_by, state, rows_expected, rows_read,
                        attempts, fault_count, faults, published_at, version)
                    VALUES (?, 'values.csv', ?, 1, now(), 'test', 'published', 0, 0, 1, 0, '[]', now(), 1)
                    """, id, id.toString().replace("-", "").repeat(2)));
        DatabaseOwner.jdbi()
                .useHandle(handle -> handle.execute("CREATE TABLE observation_"
                        + id.toString().replace("-", "") + " PARTITION OF observation FOR VALUES IN ('" + id + "')"));
        return new Release(id);
    }

    /** One release; a later one hides what earlier ones have for the same line, area and period. */
    public final class Release {

        private final UUID id;
        private int row = 1;

        private Release(UUID id) {
            this.id = id;
        }

        public UUID id() {
            return id;
        }

        /** A proportion of all people, in percent, with limits and counts. */
        public Release value(String area, int year, String value, String lower, String upper, int count, int people) {
            return add(new Line("Persons", "All ages", "", "", null), area, year, value, lower, upper, count, people);
        }

        /** The figure of a deprivation tenth of an area. */
        public Release tenth(
                String area, int year, int rank, String value, String lower, String upper, int count, int people) {
            return add(
                    new Line("Persons", "All ages", "Deprivation deciles (IMD2019)", "Decile " + rank, rank),
                    area,
                    year,
                    value,
                    lower,
                    upper,
                    count,
                    people);
        }

        /** A figure that its publisher withholds. */
        public Release suppressed(String area, int year) {
            insert(new Line("Persons", "All ages", "", "", null), area, year, "S", null, null, null, null, null);
            return this;
        }

        private Release add(
                Line line, String area, int year, String value, String lower, String upper, int count, int people) {
            insert(
                    line,
                    area,
                    year,
                    "P",
                    new BigDecimal(value),
                    new BigDecimal(lower),
                    new BigDecimal(upper),
                    count,
                    people);
            return this;
        }

        private void insert(
                Line line,
                String area,
                int year,
                String state,
                @Nullable BigDecimal value,
                @Nullable BigDecimal lower,
                @Nullable BigDecimal upper,
                @Nullable Integer count,
                @Nullable Integer people) {
            jdbi.useHandle(handle -> {
                int series = series(handle, line);
                handle.execute(
                        "UPDATE observation SET visible = false WHERE series_id = ? AND area_code = ? AND period_sort = ?",
                        series,
                        area,
                        year * 10000);
                handle.execute(
                        """
                        INSERT INTO observation (release_id, source_row, series_id, area_code, period_sort, period, state, value,
                            lower95, upper95, count, denominator, suppression_reason, visible)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)
                        """,
                        id,
                        ++row,
                        series,
                        area,
                        year * 10000,
                        Integer.toString(year),
                        state,
                        value,
                        lower,
                        upper,
                        count,
                        people,
                        state.equals("S") ? "by-publisher" : null);
            });
        }

        /** Withdraws it: nothing of it is visible any more. */
        public void withdraw() {
            jdbi.useHandle(handle -> handle.execute("UPDATE observation SET visible = false WHERE release_id = ?", id));
        }
    }

    private record Line(
            String sex,
            String age,
            String categoryType,
            String category,
            @Nullable Integer rank) {}

    private int series(Handle handle, Line line) {
        handle.execute(
                """
                INSERT INTO series (indicator_id, sex, age, category_type, category, category_rank, category_of,
                    deprivation_vintage)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                indicatorId,
                line.sex(),
                line.age(),
                line.categoryType(),
                line.category(),
                line.rank(),
                line.rank() == null ? null : 10,
                line.rank() == null ? null : "iod2019");
        return handle.createQuery("SELECT series_id FROM series WHERE indicator_id = :id AND sex = :sex AND age = :age"
                        + " AND category_type = :type AND category = :category")
                .bind("id", indicatorId)
                .bind("sex", line.sex())
                .bind("age", line.age())
                .bind("type", line.categoryType())
                .bind("category", line.category())
                .mapTo(Integer.class)
                .one();
    }
}
