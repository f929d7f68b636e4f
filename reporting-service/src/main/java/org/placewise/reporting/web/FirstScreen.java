package org.placewise.reporting.web;

import java.util.List;
import java.util.Optional;
import org.placewise.reporting.dashboard.IndicatorReading;
import org.placewise.reporting.dashboard.PlaceDashboard;
import org.placewise.reporting.dashboard.RollUp;

/** The six questions that the first screen answers, from the records of the place and of the councils below it. */
final class FirstScreen {

    private FirstScreen() {}

    static List<Answered> of(PlaceDashboard dashboard) {
        RollUp below = dashboard.rollUp();
        return below == null ? own(dashboard) : AnswersBelow.add(own(dashboard), dashboard, below);
    }

    private static List<Answered> own(PlaceDashboard dashboard) {
        String gssCode = dashboard.place().gssCode();
        List<IndicatorReading> indicators = dashboard.indicators();
        Optional<IndicatorReading> headline = IndicatorGap.headline(indicators);
        return List.of(
                headline.map(reading -> IndicatorGap.gap(reading, indicators, gssCode))
                        .orElseGet(() -> DeprivationGap.gap(dashboard.deprivation(), indicators)),
                headline.map(reading -> IndicatorGap.moving(reading, indicators))
                        .orElseGet(() -> DeprivationGap.moving(dashboard.deprivation())),
                Promises.promised(dashboard.objectives()),
                Promises.happening(dashboard.actions(), dashboard.boards()),
                Promises.owned(dashboard.actions(), dashboard.boards()),
                Certainty.sure(dashboard));
    }
}
