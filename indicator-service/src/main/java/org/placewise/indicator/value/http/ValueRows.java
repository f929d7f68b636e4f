package org.placewise.indicator.value.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.area.SmallAreaIndex;
import org.placewise.indicator.area.SmallAreas;
import org.placewise.indicator.observation.Series.Category;
import org.placewise.indicator.observation.Series.DeprivationQuantile;
import org.placewise.indicator.series.PlaceFigures;
import org.placewise.indicator.series.SeriesDocument;
import org.placewise.indicator.series.SeriesDocument.ReleaseFacts;
import org.placewise.indicator.series.Value;
import org.placewise.indicator.value.IndicatorValue;

/** Turns figures into rows of an answer. */
@ApplicationScoped
class ValueRows {

    private final Areas areas;
    private final SmallAreas smallAreas;
    private final PlaceFigures figures;

    ValueRows(Areas areas, SmallAreas smallAreas, PlaceFigures figures) {
        this.areas = areas;
        this.smallAreas = smallAreas;
        this.figures = figures;
    }

    /** Makes the rows of one answer. */
    Maker maker() {
        return new Maker(areas.graph(), smallAreas.index(), figures.releases());
    }

    /** What the rows of one answer share. */
    static final class Maker {
        private final AreaGraph graph;
        private final SmallAreaIndex smallAreas;
        private final Map<UUID, ReleaseFacts> releases;

        private Maker(AreaGraph graph, SmallAreaIndex smallAreas, Map<UUID, ReleaseFacts> releases) {
            this.graph = graph;
            this.smallAreas = smallAreas;
            this.releases = releases;
        }

        ValueResponse row(IndicatorValue of) {
            Value figure = of.figure();
            @Nullable Area area = graph.find(of.areaCode()).orElse(null);
            @Nullable Category category = of.series().category();
            @Nullable DeprivationQuantile quantile = category == null ? null : category.quantile();
            return new ValueResponse(
                    figure.observationId(),
                    of.areaCode(),
                    area == null ? null : area.name(),
                    type(of.areaCode(), area),
                    area == null ? null : area.validTo(),
                    area == null ? List.of() : area.successors(),
                    smallAreas.vintagesOf(of.areaCode()).stream()
                            .map(LsoaVintage::year)
                            .toList(),
                    figure.period(),
                    figure.periodSort(),
                    of.series().sex(),
                    of.series().age(),
                    category == null ? null : category.type(),
                    category == null ? null : category.name(),
                    quantile == null ? null : quantile.rank(),
                    quantile == null ? null : quantile.of(),
                    quantile == null ? null : quantile.vintage(),
                    figure.state(),
                    figure.value(),
                    figure.lower95(),
                    figure.upper95(),
                    figure.lower998(),
                    figure.upper998(),
                    figure.count(),
                    figure.denominator(),
                    figure.note(),
                    figure.suppressionReason(),
                    figure.benchmark(),
                    of.trend(),
                    of.publishedTrend(),
                    of.releaseId(),
                    release(of).publishedAt(),
                    SeriesDocument.METHOD_VERSION);
        }

        private ReleaseFacts release(IndicatorValue of) {
            ReleaseFacts release = releases.get(of.releaseId());
            if (release == null) {
                throw new IllegalStateException("A release was published while its figures were read");
            }
            return release;
        }

        private @Nullable String type(String code, @Nullable Area area) {
            return area == null
                    ? smallAreas.typeOf(code).map(AreaType::word).orElse(null)
                    : area.type().word();
        }
    }
}
