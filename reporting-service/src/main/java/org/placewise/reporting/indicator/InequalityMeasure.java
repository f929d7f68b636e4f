package org.placewise.reporting.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One measure of one period.
 *
 * @param measure such as absolute-gap, relative-gap, sii or rii
 * @param value null when it was refused
 * @param unit of value and limits
 * @param signConvention what a value below and above the line of no inequality means
 * @param reliability null for measures that assume no line
 * @param refusal null where there is a value
 */
public record InequalityMeasure(
        UUID measureId,
        String measure,
        String period,
        int periodSort,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower95,
        @Nullable BigDecimal upper95,
        @Nullable BigDecimal lower998,
        @Nullable BigDecimal upper998,
        String unit,
        String signConvention,
        @Nullable Reliability reliability,
        @Nullable Refusal refusal) {

    /**
     * Whether a straight line describes the groups.
     *
     * @param stable whether the value keeps its sign without any one group; null where it cannot be said, as {@code linear}
     */
    public record Reliability(
            @Nullable Boolean linear, @Nullable Boolean stable, String sentence) {}

    /** Why there is no value: all reasons. */
    public record Refusal(List<Reason> reasons) {}

    /** One reason: a stable word, and a sentence with the figures that were in the way. */
    public record Reason(String reason, String detail) {}

    /** Returns the reasons for having no value; empty where there is one. */
    public List<Reason> refusals() {
        return refusal == null ? List.of() : refusal.reasons();
    }
}
