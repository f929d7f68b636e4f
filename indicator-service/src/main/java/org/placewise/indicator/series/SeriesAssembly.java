package org.placewise.indicator.series;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.series.PlaceFigures.Figure;
import org.placewise.indicator.series.PlaceFigures.LineFigures;
import org.placewise.indicator.series.PlaceFigures.OfPlace;
import org.placewise.indicator.series.SeriesDocument.IndicatorFacts;
import org.placewise.indicator.series.SeriesDocument.Line;
import org.placewise.indicator.series.SeriesDocument.ReleaseFacts;

/** Puts the documents of one indicator together, each value beside that of England. */
final class SeriesAssembly {

    /** The line to show first: everybody of all ages, then everybody, then in order of words. */
    private static final Comparator<LineFigures> FIRST_SHOWN = Comparator.comparing(
                    (LineFigures line) -> !line.sex().equals("Persons"))
            .thenComparing(line -> !line.age().equals("All ages"))
            .thenComparing(LineFigures::sex)
            .thenComparing(LineFigures::age);

    private final IndicatorFacts facts;
    private final Comparison comparison;
    private final LineTrend trend;
    private final Map<UUID, ReleaseFacts> releases;
    private final Map<LineKey, Map<Integer, BigDecimal>> england = new HashMap<>();

    private record LineKey(String sex, String age) {}

    /** With the lines of England, and every release that figures may be from. */
    SeriesAssembly(Indicator indicator, List<LineFigures> england, Map<UUID, ReleaseFacts> releases) {
        this.facts = IndicatorFacts.of(indicator);
        this.comparison = new Comparison(indicator, Area.ENGLAND);
        this.trend = new LineTrend(indicator, false);
        this.releases = releases;
        england.forEach(line -> this.england.put(new LineKey(line.sex(), line.age()), valuesByPeriod(line)));
    }

    private static Map<Integer, BigDecimal> valuesByPeriod(LineFigures line) {
        Map<Integer, BigDecimal> values = new HashMap<>();
        line.figures().stream().map(Figure::value).forEach(value -> {
            if (value.value() != null) {
                values.put(value.periodSort(), value.value());
            }
        });
        return values;
    }

    SeriesDocument document(OfPlace place) {
        LineFigures headline = place.lines().stream().min(FIRST_SHOWN).orElseThrow();
        return new SeriesDocument(
                place.areaCode(),
                place.areaName(),
                place.areaType(),
                facts,
                releasesOf(place),
                SeriesDocument.METHOD_VERSION,
                place.lines().stream()
                        .map(line -> line(place.areaCode(), line, line == headline))
                        .toList(),
                null);
    }

    private Line line(String areaCode, LineFigures line, boolean headline) {
        Map<Integer, BigDecimal> benchmarks = areaCode.equals(Area.ENGLAND)
                ? Map.of()
                : england.getOrDefault(new LineKey(line.sex(), line.age()), Map.of());
        return new Line(
                line.sex(),
                line.age(),
                headline,
                trend.of(line.figures().stream().map(Figure::value).toList()),
                line.figures().stream()
                        .map(figure ->
                                against(figure, benchmarks.get(figure.value().periodSort())))
                        .toList());
    }

    private Value against(Figure figure, @Nullable BigDecimal benchmark) {
        Value value = figure.value();
        return value.value() == null ? value : value.against(comparison.of(value, benchmark, figure.fifth()));
    }

    private List<ReleaseFacts> releasesOf(OfPlace place) {
        Set<UUID> ids = place.lines().stream()
                .flatMap(line -> line.figures().stream())
                .flatMap(figure -> figure.releaseIds().stream())
                .collect(Collectors.toSet());
        return ids.stream()
                .map(id -> {
                    ReleaseFacts release = releases.get(id);
                    if (release == null) {
                        throw new IllegalStateException("Release " + id + " has visible figures but is not published");
                    }
                    return release;
                })
                .sorted(Comparator.comparing(ReleaseFacts::publishedAt).thenComparing(ReleaseFacts::id))
                .toList();
    }
}
