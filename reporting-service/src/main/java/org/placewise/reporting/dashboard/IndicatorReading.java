package org.placewise.reporting.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.indicator.SeriesValue;
import org.placewise.reporting.indicator.Trend;

/**
 * An indicator of the place in its newest state; numbers are not rounded.
 *
 * @param sex of the line that stands for the indicator, as {@code age}
 * @param latest the newest period, whether or not it has a value
 * @param latestShown the newest period that has a value; null when none has
 * @param explanation how the value shown came about; null when none is shown
 * @param gap between the most and least deprived within the place; null where no deprivation groups are published
 */
public record IndicatorReading(
        String indicatorId,
        String name,
        String unit,
        String valueType,
        String polarity,
        String benchmarkMethod,
        @Nullable String causalStage,
        List<String> inequalityDimensions,
        List<String> frameworkTags,
        boolean avoidableEmergencyAdmissions,
        int definitionVersion,
        String methodVersion,
        String sex,
        String age,
        @Nullable SeriesValue latest,
        @Nullable SeriesValue latestShown,
        Trend trend,
        @Nullable Source explanation,
        @Nullable GapReading gap,
        Source source) {}
