package org.placewise.reporting.indicator;

import java.util.List;

/**
 * Data of {@code org.placewise.indicator.series.published.v1} and {@code …series.revised.v1}: the full published state of one
 * indicator of one place.
 *
 * @param releases files that the values rest on
 * @param lines one per sex and age; exactly one is the headline
 */
public record SeriesPublished(
        String areaCode,
        String areaName,
        String areaType,
        IndicatorDetails indicator,
        List<SourceRelease> releases,
        String methodVersion,
        List<SeriesLine> lines) {}
