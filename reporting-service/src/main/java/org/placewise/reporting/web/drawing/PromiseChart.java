package org.placewise.reporting.web.drawing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.web.drawing.SeriesChart.Dot;

/**
 * The series of an indicator with what an objective promises of it. Baseline and target are drawn where the objective states
 * them, and a straight line between them that nobody has promised: it only leads the eye.
 *
 * @param baseline null where it is not stated or its period is none of the series
 * @param target null where it is not stated, or has no date
 * @param path points of the line from baseline to target; null where one of them is missing
 */
public record PromiseChart(
        SeriesChart series,
        @Nullable Dot baseline,
        @Nullable Dot target,
        @Nullable String path) {

    /**
     * What is promised, in the unit of the series.
     *
     * @param from period of the baseline, as the series words it
     * @param label of the day of the target beneath the chart
     */
    public record Promise(
            @Nullable String from,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable LocalDate by,
            String label) {}

    /** Draws periods in their order with a promise; empty when no period has a value. */
    public static Optional<PromiseChart> of(List<Plotted> periods, Promise promise) {
        return periods.stream().anyMatch(period -> period.value() != null)
                ? Optional.of(draw(periods, promise))
                : Optional.empty();
    }

    private static PromiseChart draw(List<Plotted> periods, Promise promise) {
        Scale scale = Scale.over(
                numbers(periods, promise).min().orElseThrow(),
                numbers(periods, promise).max().orElseThrow());
        @Nullable BigDecimal aim = promise.target();
        LocalDate by = aim == null ? null : promise.by();
        List<Integer> places = by == null ? TimeAxis.of(periods) : TimeAxis.until(periods, by);
        SeriesChart series =
                SeriesChart.draw(periods, places, scale, PeriodLabels.of(labelled(periods, by, promise), places));
        Dot baseline = baseline(periods, places, scale, promise);
        Dot target = aim == null || by == null ? null : new Dot(places.getLast(), SeriesChart.y(aim, scale));
        return new PromiseChart(series, baseline, target, path(baseline, target));
    }

    private static DoubleStream numbers(List<Plotted> periods, Promise promise) {
        DoubleStream promised = Stream.of(promise.baseline(), promise.target())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue);
        return DoubleStream.concat(periods.stream().flatMapToDouble(Plotted::numbers), promised);
    }

    private static List<Plotted> labelled(List<Plotted> periods, @Nullable LocalDate by, Promise promise) {
        List<Plotted> all = new ArrayList<>(periods);
        if (by != null) {
            all.add(new Plotted(promise.label(), 0, null, null, null, null));
        }
        return all;
    }

    private static @Nullable Dot baseline(List<Plotted> periods, List<Integer> places, Scale scale, Promise promise) {
        for (int i = 0; i < periods.size(); i++) {
            if (promise.baseline() != null && periods.get(i).period().equals(promise.from())) {
                return new Dot(places.get(i), SeriesChart.y(promise.baseline(), scale));
            }
        }
        return null;
    }

    private static @Nullable String path(@Nullable Dot from, @Nullable Dot to) {
        return from == null || to == null ? null : from.x() + "," + from.y() + " " + to.x() + "," + to.y();
    }
}
