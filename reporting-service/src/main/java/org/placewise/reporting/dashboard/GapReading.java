package org.placewise.reporting.dashboard;

import org.jspecify.annotations.Nullable;
import org.placewise.reporting.indicator.GapChange;
import org.placewise.reporting.indicator.InequalityMeasure;

/**
 * The gap between the most and least deprived groups within the place, in the newest period of each measure.
 *
 * @param basis published-groups or small-areas
 * @param quantiles how many groups; the first is the most deprived
 * @param difference between the last and the first group
 * @param ratio of the two; null where it was not measured
 * @param slope the slope index of inequality; null where it was not measured
 * @param movement null with fewer than two periods
 */
public record GapReading(
        String sex,
        String age,
        String categoryType,
        String basis,
        int quantiles,
        @Nullable String deprivationVintage,
        String methodVersion,
        @Nullable InequalityMeasure difference,
        @Nullable InequalityMeasure ratio,
        @Nullable InequalityMeasure slope,
        @Nullable GapChange movement,
        Source source) {}
