package org.placewise.indicator.inequality.db;

import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.inequality.ComputedMeasure;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.inequality.InequalityValue;

/** Writes a measure as a row. */
final class MeasureRow {

    static final String INSERT = """
            INSERT INTO inequality_measure (measure_id, comparison_id, measure, value, lower95, upper95, lower998, upper998, unit,
                sign_convention, limits_method, reliability, refusal)
            VALUES (:id, :comparison, :measure, :value, :lower95, :upper95, :lower998, :upper998, :unit, :sign, :method,
                CAST(:reliability AS jsonb), CAST(:refusal AS jsonb))
            """;

    private MeasureRow() {}

    static void bind(
            PreparedBatch batch, UUID comparison, UUID id, ComputedMeasure measure, ComparisonWriting writing) {
        @Nullable InequalityValue value =
                measure.outcome() instanceof Measured.Result<InequalityValue>(InequalityValue found) ? found : null;
        @Nullable Object reasons = measure.outcome() instanceof Measured.Refused<InequalityValue>(var refusals) ? refusals : null;
        @Nullable Limits limits998 = measure.limits998();
        batch.bind("id", id)
                .bind("comparison", comparison)
                .bind("measure", measure.kind().word())
                .bindByType("value", value == null ? null : value.value(), Double.class)
                .bindByType("lower95", value == null ? null : value.limits().lower(), Double.class)
                .bindByType("upper95", value == null ? null : value.limits().upper(), Double.class)
                .bindByType("lower998", limits998 == null ? null : limits998.lower(), Double.class)
                .bindByType("upper998", limits998 == null ? null : limits998.upper(), Double.class)
                .bind("unit", measure.unit())
                .bind("sign", measure.sign().word())
                .bind("method", value == null ? null : value.method().word())
                .bind("reliability", writing.textOrNull(measure.reliability()))
                .bind("refusal", writing.textOrNull(reasons))
                .add();
    }
}
