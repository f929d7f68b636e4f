package org.placewise.indicator.series;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.benchmark.Position;
import org.placewise.kit.word.Word;

/** Holds values against those of a larger area, by the method of their indicator. */
public final class Comparison {

    private static final BigDecimal C95 = new BigDecimal("0.95");
    private static final BigDecimal C998 = new BigDecimal("0.998");

    private final Indicator indicator;
    private final String areaCode;

    /** Comparisons of an indicator's values with those of an area. */
    public Comparison(Indicator indicator, String areaCode) {
        this.indicator = indicator;
        this.areaCode = areaCode;
    }

    /**
     * A value beside the larger area's value of the same period, sex and age.
     *
     * @param benchmark null where the larger area has none
     * @param fifth 1 to 5 from the lowest among areas of its kind, 0 where there is none
     * @return null where the method compares nothing, or there is nothing to compare
     */
    public @Nullable Benchmark of(Value value, @Nullable BigDecimal benchmark, int fifth) {
        return switch (indicator.benchmarkMethod()) {
            case NONE -> null;
            case QUINTILES -> benchmark == null && fifth == 0 ? null : byFifth(benchmark, fifth);
            case CONFIDENCE_INTERVALS_95 ->
                benchmark == null ? null : byLimits(value.lower95(), value.upper95(), benchmark, C95);
            case CONFIDENCE_INTERVALS_998 ->
                benchmark == null ? null : byLimits(value.lower998(), value.upper998(), benchmark, C998);
        };
    }

    private Benchmark byFifth(@Nullable BigDecimal benchmark, int fifth) {
        BenchmarkWord word =
                switch (fifth) {
                    case 1 -> BenchmarkWord.QUINTILE_1;
                    case 2 -> BenchmarkWord.QUINTILE_2;
                    case 3 -> BenchmarkWord.QUINTILE_3;
                    case 4 -> BenchmarkWord.QUINTILE_4;
                    case 5 -> BenchmarkWord.QUINTILE_5;
                    default -> BenchmarkWord.NOT_COMPARED;
                };
        return new Benchmark(areaCode, benchmark, word, null);
    }

    private Benchmark byLimits(
            @Nullable BigDecimal lower, @Nullable BigDecimal upper, BigDecimal benchmark, BigDecimal confidence) {
        if (lower == null || upper == null || lower.compareTo(upper) > 0) {
            return new Benchmark(areaCode, benchmark, BenchmarkWord.NOT_COMPARED, null);
        }
        return switch (Position.of(new Limits(lower.doubleValue(), upper.doubleValue()), benchmark.doubleValue())) {
            case Measured.Result<Position>(Position position) ->
                new Benchmark(
                        areaCode,
                        benchmark,
                        Word.stored(
                                BenchmarkWord.class,
                                position.judged(indicator.polarity()).word()),
                        confidence);
            case Measured.Refused<Position> _ -> new Benchmark(areaCode, benchmark, BenchmarkWord.NOT_COMPARED, null);
        };
    }
}
