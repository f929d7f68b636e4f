package org.placewise.reporting.web.component;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.component.SeriesReading;
import org.placewise.reporting.component.SeriesReading.ElementLevel;
import org.placewise.reporting.component.SeriesReading.Point;
import org.placewise.reporting.web.Figures;
import org.placewise.reporting.web.Words;
import org.placewise.reporting.web.drawing.StateSymbol;

/**
 * The assessments of one topic with one version of an instrument, newest first.
 *
 * @param more how many older ones are not shown, in words, or null
 * @param elements one row for each element; empty where there is only one
 */
public record SeriesTable(
        String title,
        boolean quickView,
        List<PointColumn> points,
        List<ElementRow> elements,
        @Nullable String more,
        String trendHref) {

    /**
     * One assessment.
     *
     * @param badge of the round that it came of, or null
     */
    public record PointColumn(
            String assessedOn,
            String word,
            StateSymbol symbol,
            @Nullable String badge,
            boolean example,
            String href) {}

    /** One element and what was said of it in each assessment. */
    public record ElementRow(String title, List<String> answers) {}

    static SeriesTable of(SeriesReading series) {
        int more = series.assessments() - series.points().size();
        return new SeriesTable(
                series.instrumentName() + ", version " + series.instrumentVersion() + ": "
                        + Objects.requireNonNullElse(series.topic(), "the place as a whole"),
                series.quickView(),
                series.points().stream().map(SeriesTable::column).toList(),
                rows(series.points()),
                more == 0 ? null : Figures.count(more, "older assessment") + " not shown here.",
                series.trend().href());
    }

    private static PointColumn column(Point point) {
        return new PointColumn(
                Figures.day(point.assessedOn()),
                point.state().word(),
                StateSymbol.of(point.state()),
                point.provenance() == null ? null : Words.provenance(point.provenance()),
                point.example(),
                point.source().href());
    }

    private static List<ElementRow> rows(List<Point> points) {
        List<ElementLevel> newest = points.getFirst().elements();
        return newest.size() < 2
                ? List.of()
                : IntStream.range(0, newest.size())
                        .mapToObj(i -> row(newest.get(i), points))
                        .toList();
    }

    private static ElementRow row(ElementLevel element, List<Point> points) {
        return new ElementRow(
                element.name() == null ? element.element() : element.name(),
                points.stream()
                        .map(point -> point.elements().stream()
                                .filter(each -> each.element().equals(element.element()))
                                .map(each -> Words.answer(each.answer(), each.label()))
                                .findFirst()
                                .orElse("–"))
                        .toList());
    }
}
