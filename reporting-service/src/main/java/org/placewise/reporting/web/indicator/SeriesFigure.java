package org.placewise.reporting.web.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.indicator.Benchmark;
import org.placewise.reporting.indicator.SeriesLine;
import org.placewise.reporting.indicator.SeriesValue;
import org.placewise.reporting.number.Rounded;
import org.placewise.reporting.web.drawing.Plotted;
import org.placewise.reporting.web.drawing.SeriesChart;

/**
 * One line over time: a chart, its alternative in words, and the same numbers as a table with every digit.
 *
 * @param title what is drawn, for whom and in which unit
 * @param chart null when no period has a value
 * @param compared whether any value has a benchmark
 * @param rows newest period first
 */
public record SeriesFigure(
        String title, @Nullable SeriesChart chart, String alternative, boolean compared, List<Row> rows) {

    /** One period; numbers exact, a dash where there is none. */
    public record Row(
            String period,
            String value,
            String lower,
            String upper,
            String count,
            String denominator,
            String benchmark,
            String comparison,
            @Nullable String note) {}

    /** Draws one line of an indicator. */
    public static SeriesFigure of(String name, SeriesLine line, String unit) {
        String title = name + ", " + IndicatorCard.whom(line.sex(), line.age());
        return new SeriesFigure(
                title,
                SeriesChart.of(plotted(line)).orElse(null),
                ChartText.of(title, line.values(), unit),
                line.values().stream().anyMatch(value -> value.benchmark() != null),
                line.values().reversed().stream().map(SeriesFigure::row).toList());
    }

    /** What a chart draws of a line, oldest period first. */
    public static List<Plotted> plotted(SeriesLine line) {
        return line.values().stream().map(SeriesFigure::plotted).toList();
    }

    private static Plotted plotted(SeriesValue value) {
        Benchmark benchmark = value.benchmark();
        return new Plotted(
                value.period(),
                value.periodSort(),
                value.value(),
                value.lower95(),
                value.upper95(),
                benchmark == null ? null : benchmark.value());
    }

    private static Row row(SeriesValue value) {
        Benchmark benchmark = value.benchmark();
        String comparison = Comparisons.words(value);
        return new Row(
                value.period(),
                ValueWords.exact(value),
                Rounded.exact(value.lower95()),
                Rounded.exact(value.upper95()),
                Rounded.exact(value.count()),
                Rounded.exact(value.denominator()),
                Rounded.exact(benchmark == null ? null : benchmark.value()),
                comparison == null ? "–" : comparison,
                ValueWords.reason(value));
    }
}
