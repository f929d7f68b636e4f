package org.placewise.indicator.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.ValueType;

/** Indicators for tests. */
public final class IndicatorFixture {

    private IndicatorFixture() {}

    /** A rate, a proportion, a score and a count, by id. */
    public static Map<String, Indicator> some() {
        return Stream.of(
                        indicator("93356", ValueType.CRUDE_RATE, "100000"),
                        indicator("93088", ValueType.PROPORTION, "100"),
                        indicator("93553", ValueType.SCORE, "1"),
                        indicator("92708", ValueType.COUNT, "1"))
                .collect(Collectors.toMap(Indicator::id, Function.identity()));
    }

    public static Indicator indicator(String id, ValueType type, String multiplier) {
        return new Indicator(
                id,
                "Indicator " + id,
                null,
                "per " + multiplier,
                type,
                new BigDecimal(multiplier),
                Polarity.LOW_IS_GOOD,
                PeriodType.CALENDAR,
                BenchmarkMethod.CONFIDENCE_INTERVALS_95,
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                false,
                1,
                List.of(),
                1);
    }
}
