package org.placewise.reporting.web.objective;

import java.util.Optional;
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
        Baseline from = objective.baseline();
        Target to = objective.target();
        boolean baseline = from != null && standing.inUnit(from.unit());
        boolean target = to != null && standing.inUnit(to.unit());
        Promise promise = new Promise(
                baseline ? from.period().strip() : null,
                baseline ? from.value() : null,
                target ? to.value() : null,
                objective.targetDate(),
                objective.targetDate() == null ? "" : Figures.day(objective.targetDate()));
        return PromiseChart.of(SeriesFigure.plotted(indicator.lines().getFirst()), promise);
    }
}
