package org.placewise.reporting.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a value is compared with, and how it stands.
 *
 * @param value of the benchmark area in the same period
 * @param word better, similar, worse, higher, lower, not-compared or quintile-1 to quintile-5
 * @param confidence of the limits compared, 0.95 or 0.998; null where the comparison rests on none
 */
public record Benchmark(
        String areaCode,
        @Nullable BigDecimal value,
        String word,
        @Nullable BigDecimal confidence) {}
