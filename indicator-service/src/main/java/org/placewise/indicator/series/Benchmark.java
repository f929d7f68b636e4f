package org.placewise.indicator.series;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a figure compares with that of a larger area.
 *
 * @param areaCode the larger area
 * @param value its figure of the same period, sex and age; null where it has none
 * @param confidence of the limits that were compared, 0.95 or 0.998; null for fifths and where nothing was compared
 */
public record Benchmark(
        String areaCode,
        @Nullable BigDecimal value,
        BenchmarkWord word,
        @Nullable BigDecimal confidence) {}
