package org.placewise.reporting.indicator.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.placewise.reporting.indicator.GapChange;
import org.placewise.reporting.indicator.InequalityGroup;
import org.placewise.reporting.indicator.InequalityMeasure;
import org.placewise.reporting.indicator.InequalityMeasured;
import org.placewise.reporting.star.db.JsonColumns;

/** Writes the inequality measures of indicators, place by place; joins the caller's transaction. */
@ApplicationScoped
public class InequalityFacts {

    private static final String GROUP = """
            INSERT INTO inequality_group (gss_code, indicator_id, position, sex, age, category_type, basis, quantiles,
                deprivation_vintage, headline, method_version, change_measure, change_from, change_to, change_value,
                change_lower95, change_upper95, change_word, change_sentence, change_caveats)
            VALUES (:place, :indicator, :position, :sex, :age, :categoryType, :basis, :quantiles, :deprivationVintage,
                :headline, :methodVersion, :gapChange?.measure, :gapChange?.fromPeriod, :gapChange?.toPeriod,
                :gapChange?.value, :gapChange?.lower95, :gapChange?.upper95, :gapChange?.word, :gapChange?.sentence,
                :caveats)
            """;

    private static final String MEASURE = """
            INSERT INTO inequality_measure (gss_code, indicator_id, position, measure_id, measure, period_sort, period,
                value, lower95, upper95, lower998, upper998, unit, sign_convention, reliability_linear,
                reliability_stable, reliability_sentence, refusals)
            VALUES (:place, :indicator, :position, :measureId, :measure, :periodSort, :period, :value, :lower95,
                :upper95, :lower998, :upper998, :unit, :signConvention, :reliability?.linear, :reliability?.stable,
                :reliability?.sentence, CAST(:refusalsJson AS jsonb))
            """;

    private final Jdbi jdbi;
    private final JsonColumns json;

    InequalityFacts(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Replaces the measures of one indicator of one place. */
    public void replace(InequalityMeasured measured) {
        jdbi.useHandle(handle -> {
            delete(handle, measured.areaCode(), measured.indicatorId());
            insertGroups(handle, measured);
            insertMeasures(handle, measured);
        });
    }

    /** Deletes the measures of one indicator of one place. */
    public void remove(String areaCode, String indicatorId) {
        jdbi.useHandle(handle -> delete(handle, areaCode, indicatorId));
    }

    private static void delete(Handle handle, String areaCode, String indicatorId) {
        handle.execute("DELETE FROM inequality_group WHERE gss_code = ? AND indicator_id = ?", areaCode, indicatorId);
    }

    private static void insertGroups(Handle handle, InequalityMeasured measured) {
        PreparedBatch batch = handle.prepareBatch(GROUP);
        List<InequalityGroup> groups = measured.groups();
        for (int position = 0; position < groups.size(); position++) {
            GapChange change = groups.get(position).gapChange();
            of(batch, measured, position)
                    .bindMethods(groups.get(position))
                    .bind("methodVersion", measured.methodVersion())
                    .bindArray("caveats", String.class, change == null ? List.of() : change.caveats())
                    .add();
        }
        batch.execute();
    }

    private void insertMeasures(Handle handle, InequalityMeasured measured) {
        PreparedBatch batch = handle.prepareBatch(MEASURE);
        List<InequalityGroup> groups = measured.groups();
        for (int position = 0; position < groups.size(); position++) {
            for (InequalityMeasure measure : groups.get(position).measures()) {
                of(batch, measured, position)
                        .bindMethods(measure)
                        .bind("refusalsJson", json.text(measure.refusals()))
                        .add();
            }
        }
        batch.execute();
    }

    private static PreparedBatch of(PreparedBatch batch, InequalityMeasured measured, int position) {
        return batch.bind("place", measured.areaCode())
                .bind("indicator", measured.indicatorId())
                .bind("position", position);
    }
}
