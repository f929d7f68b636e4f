package org.placewise.reporting.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.indicator.Benchmark;
import org.placewise.reporting.indicator.GapChange;
import org.placewise.reporting.indicator.InequalityMeasure;
import org.placewise.reporting.indicator.SeriesValue;
import org.placewise.reporting.indicator.Trend;

/** Indicators of a place, for tests of what is said of them. */
public final class IndicatorExamples {

    private static final Source SOURCE = new Source("series", "1", "https://example.org/1");

    private IndicatorExamples() {}

    /** An indicator at a stage with this gap, worth 12.5% in 2023. */
    public static IndicatorReading indicator(
            String name, String valueType, @Nullable String stage, @Nullable GapReading gap) {
        return reading(name, valueType, stage, gap, value("12.5", benchmark("worse")), trend("increasing", 5));
    }

    /** An indicator whose newest value is this. */
    public static IndicatorReading indicator(SeriesValue newest) {
        return reading("Indicator", "proportion", null, null, newest, trend("no-significant-change", 5));
    }

    private static IndicatorReading reading(
            String name,
            String valueType,
            @Nullable String stage,
            @Nullable GapReading gap,
            SeriesValue newest,
            Trend trend) {
        return new IndicatorReading(
                name.toLowerCase(java.util.Locale.UK).replace(' ', '-'),
                name,
                "%",
                valueType,
                "low-is-good",
                "confidence-intervals-95",
                stage,
                List.of("deprivation"),
                List.of(),
                false,
                1,
                "series/1",
                "Persons",
                "All ages",
                newest,
                newest.shown() ? newest : null,
                trend,
                null,
                gap,
                SOURCE);
    }

    /** A value of 2023 with limits of one half. */
    public static SeriesValue value(@Nullable String value, @Nullable Benchmark benchmark) {
        BigDecimal number = value == null ? null : new BigDecimal(value);
        BigDecimal half = new BigDecimal("0.5");
        return new SeriesValue(
                "1.2",
                "2023",
                20230000,
                value == null ? "suppressed" : "published",
                number,
                number == null ? null : number.subtract(half),
                number == null ? null : number.add(half),
                null,
                null,
                null,
                null,
                null,
                value == null ? "small-count" : null,
                benchmark);
    }

    /** England at 10%, and how the value stands beside it. */
    public static Benchmark benchmark(String word) {
        return new Benchmark("E92000001", BigDecimal.TEN, word, new BigDecimal("0.95"));
    }

    /** A trend over so many periods. */
    public static Trend trend(String word, int periods) {
        List<String> years = List.of("2019", "2020", "2021", "2022", "2023").subList(0, periods);
        String reason = word.equals("cannot-be-calculated") ? "The reason." : null;
        return new Trend(word, "The sentence.", null, false, years, reason);
    }

    /** A gap between tenths of this size; null stands for a refusal. */
    public static GapReading gap(@Nullable String difference, @Nullable String slope, @Nullable GapChange movement) {
        return new GapReading(
                "Persons",
                "All ages",
                "Deciles",
                "published-groups",
                10,
                "iod2019",
                "inequality/1",
                measure("absolute-gap", difference),
                null,
                slope == null ? null : measure("sii", slope),
                movement,
                SOURCE);
    }

    private static InequalityMeasure measure(String measure, @Nullable String value) {
        BigDecimal number = value == null ? null : new BigDecimal(value);
        return new InequalityMeasure(
                new UUID(0, 1),
                measure,
                "2023",
                20230000,
                number,
                number == null ? null : number.subtract(BigDecimal.ONE),
                number == null ? null : number.add(BigDecimal.ONE),
                null,
                null,
                "%",
                "Least deprived less most deprived.",
                null,
                number == null
                        ? new InequalityMeasure.Refusal(
                                List.of(new InequalityMeasure.Reason("zero-population", "Nobody lives in tenth 3.")))
                        : null);
    }

    /** A movement between 2015 and 2023. */
    public static GapChange movement(String word) {
        return new GapChange(
                "absolute-gap",
                "2015",
                "2023",
                BigDecimal.ONE,
                null,
                null,
                word,
                "The gap grew.",
                List.of("Definitions changed in 2019."));
    }
}
