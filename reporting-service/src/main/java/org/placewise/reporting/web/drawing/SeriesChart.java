package org.placewise.reporting.web.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Values over time with their limits, and the benchmark as a dashed line. A period without a value breaks the line and is
 * crossed at the foot of the chart; a value without limits has no whisker.
 *
 * @param line pieces of the line of values, each a list of points for a polyline
 * @param benchmark pieces of the dashed line
 * @param crosses horizontal places of the periods without a value
 * @param beginsAtZero whether the foot of the scale is zero
 */
public record SeriesChart(
        List<String> line,
        List<String> benchmark,
        List<Dot> dots,
        List<Whisker> whiskers,
        List<Integer> crosses,
        List<Tick> ticks,
        List<PeriodLabels.Label> labels,
        boolean beginsAtZero) {

    private static final int TOP = 12;
    private static final int BOTTOM = 178;

    /** A value. */
    public record Dot(int x, int y) {}

    /** The limits of a value. */
    public record Whisker(int x, int top, int bottom) {}

    /** A line across the chart with its label at the left. */
    public record Tick(int y, String label) {}

    /** Draws periods in their order; empty when none of them has a value. */
    public static Optional<SeriesChart> of(List<Plotted> periods) {
        return periods.stream().anyMatch(period -> period.value() != null)
                ? Optional.of(draw(periods))
                : Optional.empty();
    }

    private static SeriesChart draw(List<Plotted> periods) {
        double low = periods.stream().flatMapToDouble(Plotted::numbers).min().orElseThrow();
        double high = periods.stream().flatMapToDouble(Plotted::numbers).max().orElseThrow();
        List<Integer> places = TimeAxis.of(periods);
        return draw(periods, places, Scale.over(low, high), PeriodLabels.of(periods, places));
    }

    /** Draws periods at their places on a scale that covers them. */
    static SeriesChart draw(List<Plotted> periods, List<Integer> places, Scale scale, List<PeriodLabels.Label> labels) {
        return new SeriesChart(
                pieces(periods, places, scale, Plotted::value),
                pieces(periods, places, scale, Plotted::benchmark),
                dots(periods, places, scale),
                whiskers(periods, places, scale),
                IntStream.range(0, periods.size())
                        .filter(i -> periods.get(i).value() == null)
                        .mapToObj(places::get)
                        .toList(),
                scale.values().stream()
                        .map(value -> new Tick(y(value, scale), scale.label(value)))
                        .toList(),
                labels,
                scale.beginsAtZero());
    }

    private static List<String> pieces(
            List<Plotted> periods, List<Integer> places, Scale scale, Function<Plotted, @Nullable BigDecimal> number) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < periods.size(); i++) {
            BigDecimal value = number.apply(periods.get(i));
            if (value == null && !piece.isEmpty()) {
                pieces.add(piece.toString().strip());
                piece.setLength(0);
            } else if (value != null) {
                piece.append(places.get(i)).append(',').append(y(value, scale)).append(' ');
            }
        }
        pieces.add(piece.toString().strip());
        return pieces.stream().filter(points -> points.indexOf(' ') > 0).toList();
    }

    private static List<Dot> dots(List<Plotted> periods, List<Integer> places, Scale scale) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            BigDecimal value = periods.get(i).value();
            if (value != null) {
                dots.add(new Dot(places.get(i), y(value, scale)));
            }
        }
        return List.copyOf(dots);
    }

    private static List<Whisker> whiskers(List<Plotted> periods, List<Integer> places, Scale scale) {
        List<Whisker> whiskers = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            BigDecimal lower = periods.get(i).lower();
            BigDecimal upper = periods.get(i).upper();
            if (lower != null && upper != null) {
                whiskers.add(new Whisker(places.get(i), y(upper, scale), y(lower, scale)));
            }
        }
        return List.copyOf(whiskers);
    }

    /** The height of a value. */
    static int y(BigDecimal value, Scale scale) {
        return (int) Math.round(BOTTOM - (BOTTOM - TOP) * scale.share(value.doubleValue()));
    }
}
