package org.placewise.reporting.web.drawing;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a chart draws for one period.
 *
 * @param sort grows with time; four zeroes at its end stand for a whole year
 * @param value null where there is none to draw
 * @param benchmark what it is compared with, or null
 */
public record Plotted(
        String period,
        int sort,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal benchmark) {

    private static final int YEAR = 10_000;

    boolean wholeYear() {
        return sort % YEAR == 0;
    }

    double year() {
        return (double) sort / YEAR;
    }

    /** Every number that is drawn. */
    DoubleStream numbers() {
        return Stream.of(value, lower, upper, benchmark)
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue);
    }
}
