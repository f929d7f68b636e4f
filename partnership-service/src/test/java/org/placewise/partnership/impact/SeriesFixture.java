package org.placewise.partnership.impact;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.impact.IndicatorSeries.Line;
import org.placewise.partnership.impact.IndicatorSeries.Value;

/** Series to test with: smoking prevalence by calendar year unless said otherwise. */
public final class SeriesFixture {

    private SeriesFixture() {}

    /** A year's value with limits one half to either side. */
    public static Value value(int year, String value) {
        BigDecimal number = new BigDecimal(value);
        return value(
                year,
                value,
                number.subtract(new BigDecimal("0.5")).toPlainString(),
                number.add(new BigDecimal("0.5")).toPlainString());
    }

    public static Value value(int year, @Nullable String value, @Nullable String lower, @Nullable String upper) {
        return period(String.valueOf(year), year * 10_000, value, lower, upper);
    }

    public static Value period(
            String name, int sort, @Nullable String value, @Nullable String lower, @Nullable String upper) {
        return new Value("row." + sort, name, sort, number(value), number(lower), number(upper), null, null);
    }

    public static Line line(String sex, String age, Value... values) {
        return new Line(sex, age, sex.equals("Persons"), List.of(values));
    }

    public static IndicatorSeries series(Polarity polarity, String periodType, Line... lines) {
        return new IndicatorSeries(
                "92443", "Smoking prevalence in adults", "%", null, polarity, periodType, false, List.of(lines));
    }

    public static IndicatorSeries lowIsGood(Value... values) {
        return series(Polarity.LOW_IS_GOOD, "calendar", line("Persons", "18+ yrs", values));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
