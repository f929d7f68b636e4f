package org.placewise.reporting.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Movement of a gap between the first and the last comparable period.
 *
 * @param measure the measure that is followed: absolute-gap or sii
 * @param value change in the size of the gap, below zero is narrowing; null when it cannot be calculated
 * @param word narrowing, widening, no-clear-change or cannot-be-calculated
 * @param caveats what a reader must know of the comparison
 */
public record GapChange(
        String measure,
        String fromPeriod,
        String toPeriod,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower95,
        @Nullable BigDecimal upper95,
        String word,
        String sentence,
        List<String> caveats) {}
