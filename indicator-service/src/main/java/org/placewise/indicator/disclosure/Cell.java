package org.placewise.indicator.disclosure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A count in a table of many dimensions.
 *
 * @param count null when it is not known to anybody, or has been withheld by its publisher
 * @param national whether it is of the whole nation, where small counts are shown
 */
public record Cell(
        String indicatorId,
        int period,
        String area,
        String sex,
        String age,
        String categoryType,
        String category,
        @Nullable BigDecimal count,
        boolean national) {

    private static final BigDecimal MOST = BigDecimal.valueOf(7);

    /** Whether the count is from 1 to 7; a part of a person counts as one. */
    boolean isSmall() {
        return count != null && !national && count.signum() > 0 && count.compareTo(MOST) <= 0;
    }
}
