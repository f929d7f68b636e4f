package org.placewise.partnership.impact.events;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.word.Word;
import org.placewise.partnership.impact.IndicatorSeries;
import org.placewise.partnership.impact.Polarity;

/**
 * What this service reads of {@code org.placewise.indicator.series.published.v1} and {@code …series.revised.v1}.
 *
 * @param areaCode the place
 */
record SeriesPublished(String areaCode, Details indicator, List<IndicatorSeries.Line> lines) {

    record Details(
            String id,
            String name,
            String unit,
            @Nullable BigDecimal multiplier,
            String polarity,
            String periodType,
            boolean avoidableEmergencyAdmissions) {}

    IndicatorSeries series() {
        return new IndicatorSeries(
                indicator.id(),
                indicator.name(),
                indicator.unit(),
                indicator.multiplier(),
                Word.stored(Polarity.class, indicator.polarity()),
                indicator.periodType(),
                indicator.avoidableEmergencyAdmissions(),
                lines);
    }
}
