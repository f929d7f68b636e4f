package org.placewise.reporting.web.objective;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.IndicatorPicture;
import org.placewise.reporting.dashboard.ObjectiveReading;
import org.placewise.reporting.partnership.Baseline;
import org.placewise.reporting.partnership.Target;
import org.placewise.reporting.web.Figures;
import org.placewise.reporting.web.drawing.PromiseChart;
import org.placewise.reporting.web.drawing.PromiseChart.Promise;
import org.placewise.reporting.web.indicator.SeriesFigure;

/** An objective drawn on the series it names. Figures in another unit than the indicator's are not drawn. */
final class PromiseOnSeries {

    private PromiseOnSeries() {}

    static Optional<PromiseChart> draw(ObjectiveReading objective, IndicatorPicture indicator, Standing standing) {
        @Nullable Baseline stated = objective.baseline();
        @Nullable Target aimed = objective.target();
        @Nullable Baseline from = stated != null && standing.inUnit(stated.unit()) ? stated : null;
        @Nullable Target to = aimed != null && standing.inUnit(aimed.unit()) ? aimed : null;
        Promise promise = new Promise(
                from == null ? null : from.period().strip(),
                from == null ? null : from.value(),
                to == null ? null : to.value(),
                objective.targetDate(),
                objective.targetDate() == null ? "" : Figures.day(objective.targetDate()));
        return PromiseChart.of(SeriesFigure.plotted(indicator.lines().getFirst()), promise);
    }
}
