package org.placewise.indicator.inequality;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.series.ValueState;

/**
 * The figure of one group of an area in a period.
 *
 * @param quantile 1 is the most deprived
 * @param denominator people of the group; null when the source does not say
 * @param observationId null when the group was added up from small areas
 * @param smallAreas how many small areas the group was added up from; 0 for a published group
 * @param withheld how many of those have no published figure
 */
public record GroupFigure(
        int quantile,
        ValueState state,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower95,
        @Nullable BigDecimal upper95,
        @Nullable BigDecimal count,
        @Nullable BigDecimal denominator,
        @Nullable String observationId,
        int smallAreas,
        int withheld) {}
