package org.placewise.reporting.indicator.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.placewise.reporting.indicator.SeriesLine;
import org.placewise.reporting.indicator.SeriesPublished;
import org.placewise.reporting.indicator.SeriesValue;

/** Writes the values of indicators, place by place; joins the caller's transaction. */
@ApplicationScoped
public class SeriesFacts {

    private static final String SERIES = """
            INSERT INTO indicator_series (gss_code, indicator_id, area_name, area_type, name, definition, unit, value_type,
                multiplier, polarity, period_type, benchmark_method, source, causal_stage, inequality_dimensions,
                framework_tags, avoidable_emergency_admissions, definition_version, method_version)
            VALUES (:areaCode, :indicator.id, :areaName, :areaType, :indicator.name, :indicator.definition,
                :indicator.unit, :indicator.valueType, :indicator.multiplier, :indicator.polarity,
                :indicator.periodType, :indicator.benchmarkMethod, :indicator.source, :indicator.causalStage,
                :dimensions, :tags, :indicator.avoidableEmergencyAdmissions, :indicator.definitionVersion,
                :methodVersion)
            """;

    private static final String RELEASE = """
            INSERT INTO indicator_release (gss_code, indicator_id, release_id, file_name, published_at)
            VALUES (:place, :indicator, :id, :fileName, :publishedAt)
            """;

    private static final String LINE = """
            INSERT INTO indicator_line (gss_code, indicator_id, line, sex, age, headline, trend_word, trend_sentence,
                trend_direction, trend_significant, trend_periods, trend_reason)
            VALUES (:place, :indicator, :line, :sex, :age, :headline, :trend.word, :trend.sentence, :trend.direction,
                :trend.significant, :periods, :trend.reason)
            """;

    private static final String VALUE = """
            INSERT INTO indicator_value (gss_code, indicator_id, line, period_sort, period, observation_id, state, value,
                lower95, upper95, lower998, upper998, count, denominator, note, suppression_reason, benchmark_code,
                benchmark_value, benchmark_word, benchmark_confidence)
            VALUES (:place, :indicator, :line, :periodSort, :period, :observationId, :state, :value, :lower95, :upper95,
                :lower998, :upper998, :count, :denominator, :note, :suppressionReason, :benchmark?.areaCode,
                :benchmark?.value, :benchmark?.word, :benchmark?.confidence)
            """;

    private final Jdbi jdbi;

    SeriesFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Replaces one indicator of one place. */
    public void replace(SeriesPublished series) {
        jdbi.useHandle(handle -> {
            delete(handle, series.areaCode(), series.indicator().id());
            handle.createUpdate(SERIES)
                    .bindMethods(series)
                    .bindArray("dimensions", String.class, series.indicator().inequalityDimensions())
                    .bindArray("tags", String.class, series.indicator().frameworkTags())
                    .execute();
            insertReleases(handle, series);
            insertLines(handle, series);
            insertValues(handle, series);
        });
    }

    /** Deletes one indicator of one place. */
    public void remove(String areaCode, String indicatorId) {
        jdbi.useHandle(handle -> delete(handle, areaCode, indicatorId));
    }

    private static void delete(Handle handle, String areaCode, String indicatorId) {
        handle.execute("DELETE FROM indicator_series WHERE gss_code = ? AND indicator_id = ?", areaCode, indicatorId);
    }

    private static void insertReleases(Handle handle, SeriesPublished series) {
        PreparedBatch batch = handle.prepareBatch(RELEASE);
        series.releases()
                .forEach(release -> of(batch, series).bindMethods(release).add());
        batch.execute();
    }

    private static void insertLines(Handle handle, SeriesPublished series) {
        PreparedBatch batch = handle.prepareBatch(LINE);
        List<SeriesLine> lines = series.lines();
        for (int position = 0; position < lines.size(); position++) {
            of(batch, series)
                    .bindMethods(lines.get(position))
                    .bind("line", position)
                    .bindArray(
                            "periods", String.class, lines.get(position).trend().periods())
                    .add();
        }
        batch.execute();
    }

    private static void insertValues(Handle handle, SeriesPublished series) {
        PreparedBatch batch = handle.prepareBatch(VALUE);
        List<SeriesLine> lines = series.lines();
        for (int position = 0; position < lines.size(); position++) {
            for (SeriesValue value : lines.get(position).values()) {
                of(batch, series).bindMethods(value).bind("line", position).add();
            }
        }
        batch.execute();
    }

    private static PreparedBatch of(PreparedBatch batch, SeriesPublished series) {
        return batch.bind("place", series.areaCode())
                .bind("indicator", series.indicator().id());
    }
}
