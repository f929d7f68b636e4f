package org.placewise.indicator.series;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.observation.SuppressionReason;

/**
 * One figure of a place in a period, with its benchmark. Numbers are exact decimals; a null value always has a state.
 *
 * @param observationId what explains the figure
 * @param periodSort orders periods
 * @param benchmark null where there is nothing to compare with
 */
public record Value(
        String observationId,
        String period,
        int periodSort,
        ValueState state,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower95,
        @Nullable BigDecimal upper95,
        @Nullable BigDecimal lower998,
        @Nullable BigDecimal upper998,
        @Nullable BigDecimal count,
        @Nullable BigDecimal denominator,
        @Nullable String note,
        @Nullable SuppressionReason suppressionReason,
        @Nullable Benchmark benchmark) {

    /** The same figure beside a benchmark. */
    public Value against(@Nullable Benchmark comparison) {
        return new Value(
                observationId,
                period,
                periodSort,
                state,
                value,
                lower95,
                upper95,
                lower998,
                upper998,
                count,
                denominator,
                note,
                suppressionReason,
                comparison);
    }
}
