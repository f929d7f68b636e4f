package org.placewise.partnership.impact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All published values of one indicator for one place.
 *
 * @param unit what values count, such as % or per 100,000; empty for scores without one
 * @param multiplier people or events that a rate is expressed per; null where the kind of value has none
 * @param periodType such as calendar or financial-multi-year
 * @param avoidableEmergencyAdmissions whether the indicator concerns them
 * @param lines one for each sex and age; exactly one is the headline
 */
public record IndicatorSeries(
        String indicatorId,
        String name,
        String unit,
        @Nullable BigDecimal multiplier,
        Polarity polarity,
        String periodType,
        boolean avoidableEmergencyAdmissions,
        List<Line> lines) {

    public IndicatorSeries {
        lines = List.copyOf(lines);
    }

    /**
     * One sex and age over time.
     *
     * @param values oldest period first
     */
    public record Line(String sex, String age, boolean headline, List<Value> values) {

        public Line {
            values = List.copyOf(values);
        }

        /** The newest period that has a value. */
        public Optional<Value> latest() {
            return values.reversed().stream()
                    .filter(value -> value.value() != null)
                    .findFirst();
        }
    }

    /**
     * The value of one period.
     *
     * @param periodSort yyyymmdd with zeroes for what is not said
     * @param value null where it is suppressed or missing
     * @param lower95 lower 95% confidence limit; null where the publisher gives none
     * @param count events, where the publisher tells them
     */
    public record Value(
            String observationId,
            String period,
            int periodSort,
            @Nullable BigDecimal value,
            @Nullable BigDecimal lower95,
            @Nullable BigDecimal upper95,
            @Nullable BigDecimal count,
            @Nullable BigDecimal denominator) {}

    /** The line that stands for the indicator. */
    public Line headline() {
        return lines.stream().filter(Line::headline).findFirst().orElseThrow();
    }
}
