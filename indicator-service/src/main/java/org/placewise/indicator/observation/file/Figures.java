package org.placewise.indicator.observation.file;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.indicator.Indicator;

/** The numbers of one row, as they were read; null where the file has none. */
record Figures(
        int row,
        Indicator indicator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower95,
        @Nullable BigDecimal upper95,
        @Nullable BigDecimal lower998,
        @Nullable BigDecimal upper998,
        @Nullable BigDecimal count,
        @Nullable BigDecimal denominator) {

    boolean haveLimits() {
        return lower95 != null || upper95 != null || lower998 != null || upper998 != null;
    }
}
