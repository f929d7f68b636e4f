package org.placewise.partnership.scale;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ExpectedEffect;
import org.placewise.partnership.action.Reach;
import org.placewise.partnership.action.Uptake;
import org.placewise.partnership.impact.IndicatorSeries;
import org.placewise.partnership.impact.IndicatorSeries.Line;
import org.placewise.partnership.impact.IndicatorSeries.Value;
import org.placewise.partnership.impact.Polarity;
import org.placewise.partnership.sign.RecordFixture.ActionBuilder;

/** Actions with reach, uptake and effect, and series with counts. */
final class ScaleFixture {

    private ScaleFixture() {}

    static Action action(
            int reachLow, int reachHigh, String uptakeLow, String uptakeHigh, String effectLow, String effectHigh) {
        return new ActionBuilder(UUID.randomUUID())
                .scale(
                        new Reach(reachLow, reachHigh, null),
                        new Uptake(new BigDecimal(uptakeLow), new BigDecimal(uptakeHigh)),
                        effect(effectLow, effectHigh, "people who stop smoking"))
                .build();
    }

    static Action actionWithUnit(String unit) {
        return new ActionBuilder(UUID.randomUUID())
                .scale(new Reach(1, 1, null), new Uptake(BigDecimal.ONE, BigDecimal.ONE), effect("1", "1", unit))
                .build();
    }

    /** Values of 2024 with 500 events and of 2025 as given. */
    static IndicatorSeries series(
            String unit,
            @Nullable String multiplier,
            @Nullable String value,
            @Nullable String denominator,
            @Nullable String count) {
        Value before = value(2024, null, null, "500");
        Value now = value(2025, value, denominator, count);
        return new IndicatorSeries(
                "93576",
                "Avoidable admissions",
                unit,
                multiplier == null ? null : new BigDecimal(multiplier),
                Polarity.LOW_IS_GOOD,
                "calendar",
                true,
                List.of(new Line("Persons", "All ages", true, List.of(before, now))));
    }

    private static Value value(int year, @Nullable String value, @Nullable String denominator, @Nullable String count) {
        return new Value(
                "row." + year,
                String.valueOf(year),
                year * 10_000,
                number(value),
                null,
                null,
                number(count),
                number(denominator));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static ExpectedEffect effect(String low, String high, String unit) {
        return new ExpectedEffect(new BigDecimal(low), new BigDecimal(high), unit, null, null, null);
    }
}
