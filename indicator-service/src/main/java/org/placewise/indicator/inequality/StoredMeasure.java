package org.placewise.indicator.inequality;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.ValueType;
import org.placewise.indicator.measure.inequality.LimitsMethod;
import org.placewise.indicator.measure.inequality.SignConvention;
import org.placewise.indicator.observation.Period;

/**
 * A measure as it was computed and kept.
 *
 * @param valueType of the indicator, as its multiplier and unit, when it was computed
 * @param refusal why there is no value; empty when there is one
 * @param supersededAt when another took its place; null while it stands
 */
public record StoredMeasure(
        UUID id,
        UUID comparisonId,
        String indicatorId,
        String areaCode,
        Grouping grouping,
        Period period,
        MeasureKind measure,
        @Nullable Double value,
        @Nullable Double lower95,
        @Nullable Double upper95,
        @Nullable Double lower998,
        @Nullable Double upper998,
        String unit,
        SignConvention sign,
        @Nullable LimitsMethod limitsMethod,
        ComputedMeasure.@Nullable Reliability reliability,
        List<Refusal> refusal,
        List<UUID> releases,
        ValueType valueType,
        @Nullable BigDecimal multiplier,
        String indicatorUnit,
        int definitionVersion,
        String methodVersion,
        Instant computedAt,
        @Nullable Instant supersededAt) {

    public StoredMeasure {
        refusal = List.copyOf(refusal);
        releases = List.copyOf(releases);
    }
}
