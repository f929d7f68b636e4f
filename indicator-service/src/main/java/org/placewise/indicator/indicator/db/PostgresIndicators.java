package org.placewise.indicator.indicator.db;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.indicator.CurrentReleases;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.indicator.Indicators;
import org.placewise.kit.word.Word;

/** Indicators in a table. */
@ApplicationScoped
public class PostgresIndicators implements Indicators, CurrentReleases {

    private static final String INSERT = """
            INSERT INTO indicator (indicator_id, name, definition, unit, value_type, multiplier, polarity, period_type,
                benchmark_method, source, publication_lag_days, causal_stage, inequality_dimensions, framework_tags,
                avoidable_emergency_admissions, definition_version, period_breaks, version, reference_edition)
            VALUES (:id, :name, :definition, :unit, :valueType, :multiplier, :polarity, :periodType, :benchmarkMethod, :source,
                :lag, :stage, :dimensions, :tags, :avoidable, :definitionVersion, CAST(:breaks AS jsonb), :version, :edition)
            """;

    private static final String SET = """
            SET name = :name, definition = :definition, unit = :unit, value_type = :valueType, multiplier = :multiplier,
                polarity = :polarity, period_type = :periodType, benchmark_method = :benchmarkMethod, source = :source,
                publication_lag_days = :lag, causal_stage = :stage, inequality_dimensions = :dimensions,
                framework_tags = :tags, avoidable_emergency_admissions = :avoidable,
                definition_version = :definitionVersion, period_breaks = CAST(:breaks AS jsonb),
                reference_edition = :edition,
            """;

    private static final String REPLACE = "UPDATE indicator " + SET + " version = :version WHERE indicator_id = :id"
            + " AND version = :readVersion AND deleted_at IS NULL";

    private static final String UPSERT_REFERENCE = INSERT + " ON CONFLICT (indicator_id) DO UPDATE " + SET
            + " version = indicator.version + 1 WHERE indicator.reference_edition IS NOT NULL";

    private static final String NEWEST_RELEASE = """
            SELECT max(CAST(o.release_id AS text)) FROM series s
            JOIN observation o ON o.series_id = s.series_id AND o.visible
            WHERE s.indicator_id = ?
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Clock clock;

    PostgresIndicators(Jdbi jdbi, ObjectMapper json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Optional<Indicator> find(String id) {
        return jdbi.withHandle(
                handle -> handle.select("SELECT * FROM indicator WHERE indicator_id = ? AND deleted_at IS NULL", id)
                        .map((row, _) -> IndicatorRow.read(row, json))
                        .findOne());
    }

    @Override
    public List<Indicator> all() {
        return jdbi.withHandle(
                handle -> handle.select("SELECT * FROM indicator WHERE deleted_at IS NULL ORDER BY indicator_id")
                        .map((row, _) -> IndicatorRow.read(row, json))
                        .list());
    }

    @Override
    public boolean add(Indicator indicator) {
        return changed(INSERT + " ON CONFLICT (indicator_id) DO NOTHING", indicator, null, 0);
    }

    @Override
    public boolean replace(Indicator indicator, long readVersion) {
        return changed(REPLACE, indicator, null, readVersion);
    }

    @Override
    public void storeReference(Indicator indicator, int edition) {
        changed(UPSERT_REFERENCE, indicator, edition, 0);
    }

    private boolean changed(String sql, Indicator indicator, @Nullable Integer edition, long readVersion) {
        return jdbi.withHandle(handle -> bind(handle.createUpdate(sql), indicator)
                        .bindByType("edition", edition, Integer.class)
                        .bind("readVersion", readVersion)
                        .execute()
                == 1);
    }

    private Update bind(Update update, Indicator indicator) {
        return update.bind("id", indicator.id())
                .bind("name", indicator.name())
                .bind("definition", indicator.definition())
                .bind("unit", indicator.unit())
                .bind("valueType", indicator.valueType().word())
                .bindByType("multiplier", indicator.multiplier(), BigDecimal.class)
                .bind("polarity", indicator.polarity().word())
                .bind("periodType", indicator.periodType().word())
                .bind("benchmarkMethod", indicator.benchmarkMethod().word())
                .bind("source", indicator.source())
                .bindByType("lag", indicator.publicationLagDays(), Integer.class)
                .bind(
                        "stage",
                        indicator.causalStage() == null
                                ? null
                                : indicator.causalStage().word())
                .bindArray("dimensions", String.class, words(indicator.inequalityDimensions()))
                .bindArray("tags", String.class, words(indicator.frameworkTags()))
                .bind("avoidable", indicator.avoidableEmergencyAdmissions())
                .bind("definitionVersion", indicator.definitionVersion())
                .bind("breaks", IndicatorRow.text(indicator.periodBreaks(), json))
                .bind("version", indicator.version());
    }

    private static Collection<String> words(Collection<? extends Word> entries) {
        return entries.stream().map(Word::word).toList();
    }

    @Override
    public int lockReferenceEdition() {
        return jdbi.withHandle(handle -> {
            handle.execute("LOCK TABLE reference_data IN SHARE ROW EXCLUSIVE MODE");
            return edition(handle);
        });
    }

    private static int edition(Handle handle) {
        return handle.createQuery("SELECT version FROM reference_data WHERE name = 'indicators'")
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    @Override
    public void storeReferenceEdition(int edition) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO reference_data VALUES ('indicators', ?, ?)
                ON CONFLICT (name) DO UPDATE SET version = excluded.version, loaded_at = excluded.loaded_at
                """, edition, clock.instant()));
    }

    @Override
    public Optional<UUID> newestOf(String indicatorId) {
        return jdbi.withHandle(handle -> handle.select(NEWEST_RELEASE, indicatorId)
                .map((row, _) -> Optional.ofNullable(row.getString(1)).map(UUID::fromString))
                .one());
    }
}
