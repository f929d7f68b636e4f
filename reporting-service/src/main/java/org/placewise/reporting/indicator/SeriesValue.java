package org.placewise.reporting.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value of one period.
 *
 * @param periodSort grows with time, such as 20150000
 * @param state published, suppressed or missing
 * @param value null unless published
 * @param lower95 lower 95% confidence limit; null where the publisher gives none
 * @param suppressionReason why a suppressed value is not shown
 * @param benchmark null where the value is compared with nothing
 */
public record SeriesValue(
        String observationId,
        String period,
        int periodSort,
        String state,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower95,
        @Nullable BigDecimal upper95,
        @Nullable BigDecimal lower998,
        @Nullable BigDecimal upper998,
        @Nullable BigDecimal count,
        @Nullable BigDecimal denominator,
        @Nullable String note,
        @Nullable String suppressionReason,
        @Nullable Benchmark benchmark) {

    /** Returns whether there is a value to show. */
    public boolean shown() {
        return value != null;
    }
}
