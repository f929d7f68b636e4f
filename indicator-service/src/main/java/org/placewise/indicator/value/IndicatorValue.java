package org.placewise.indicator.value;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.observation.Series;
import org.placewise.indicator.series.Trend;
import org.placewise.indicator.series.Value;

/**
 * A figure with all that it belongs to.
 *
 * @param latest whether it is the last of its line for the area
 * @param trend of the line up to the figure; null unless it is the last
 * @param publishedTrend the publisher's own word
 */
public record IndicatorValue(
        int seriesId,
        Series series,
        String areaCode,
        Value figure,
        UUID releaseId,
        boolean latest,
        @Nullable Trend trend,
        @Nullable String publishedTrend) {

    public Position position() {
        return new Position(seriesId, areaCode, figure.periodSort());
    }
}
