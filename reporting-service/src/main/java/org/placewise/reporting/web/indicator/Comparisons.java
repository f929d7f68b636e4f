package org.placewise.reporting.web.indicator;

import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.IndicatorReading;
import org.placewise.reporting.indicator.Benchmark;
import org.placewise.reporting.indicator.SeriesValue;
import org.placewise.reporting.number.Rounded;
import org.placewise.reporting.web.drawing.Glyph;

/** How a value stands beside England's, in words; a word that is not known here is shown as it is. */
final class Comparisons {

    private static final String ENGLAND = "E92000001";

    private Comparisons() {}

    /** Compares the newest value that is shown. */
    static Finding of(IndicatorReading reading, String gssCode) {
        SeriesValue value = reading.latestShown();
        if (gssCode.equals(ENGLAND)) {
            return Finding.of("England is the benchmark", Glyph.NONE, null);
        }
        if (value == null) {
            return Finding.of("Not compared", Glyph.UNKNOWN, "There is no value to compare.");
        }
        Benchmark benchmark = value.benchmark();
        if (benchmark == null) {
            return Finding.of(
                    "Not compared",
                    Glyph.NONE,
                    reading.benchmarkMethod().equals("none")
                            ? "This indicator is not compared with England."
                            : "England has no value for " + value.period() + ".");
        }
        return new Finding(
                words(benchmark),
                glyph(benchmark.word()),
                england(benchmark, reading.unit()),
                benchmark.word().equals("worse"));
    }

    /** The word of one value, such as “Better than England”; null where it is not compared. */
    static @Nullable String words(@Nullable SeriesValue value) {
        return value == null || value.benchmark() == null ? null : words(value.benchmark());
    }

    private static String words(Benchmark benchmark) {
        String whom = benchmark.areaCode().equals(ENGLAND) ? "England" : benchmark.areaCode();
        return switch (benchmark.word()) {
            case "better" -> "Better than " + whom;
            case "worse" -> "Worse than " + whom;
            case "higher" -> "Higher than " + whom;
            case "lower" -> "Lower than " + whom;
            case "similar" -> "Similar to " + whom;
            case "not-compared" -> "Not compared";
            case "quintile-1" -> "Lowest fifth of places";
            case "quintile-2" -> "Second lowest fifth of places";
            case "quintile-3" -> "Middle fifth of places";
            case "quintile-4" -> "Second highest fifth of places";
            case "quintile-5" -> "Highest fifth of places";
            default -> benchmark.word();
        };
    }

    private static Glyph glyph(String word) {
        return switch (word) {
            case "better" -> Glyph.TICK;
            case "worse" -> Glyph.EXCLAMATION;
            case "similar", "quintile-3" -> Glyph.SIMILAR;
            case "higher", "quintile-4", "quintile-5" -> Glyph.UP;
            case "lower", "quintile-1", "quintile-2" -> Glyph.DOWN;
            case "not-compared" -> Glyph.NONE;
            default -> Glyph.UNKNOWN;
        };
    }

    private static @Nullable String england(Benchmark benchmark, String unit) {
        return benchmark.value() == null || !benchmark.areaCode().equals(ENGLAND)
                ? null
                : "England: " + Rounded.measure(benchmark.value(), unit);
    }
}
