package org.placewise.indicator.measure.funnel;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.Row;

class RateFunnelKnownAnswersTest {

    private final Comparison comparison = new Comparison("funnel_rate", 1e-6);

    @Test
    void equalsTheKnownAnswers() {
        Map<String, List<Row>> inputs = Row.by("case_id", KnownAnswers.rows("funnel_rate_limits_input"));
        for (Row row : KnownAnswers.rows("funnel_rate_limits_expected")) {
            compare(row, funnel(inputs.get(row.text("case_id"))));
        }
        comparison.conclude();
    }

    private void compare(Row row, RateFunnel funnel) {
        String point = row.text("case_id") + " point " + row.text("point");
        comparison.figure(point + " baseline", row.number("baseline"), funnel.baseline());
        for (ControlLimits level : ControlLimits.values()) {
            String what = point + " " + level.column;
            comparison
                    .computed(what, funnel.at(row.integer("Events"), level.confidence))
                    .ifPresent(at -> {
                        level.compare(comparison, row, at.limits(), 1);
                        comparison.figure(
                                what + " population at the lower limit",
                                row.number("lower_" + level.column + "_population_1_year"),
                                at.population().upper());
                        comparison.figure(
                                what + " population at the upper limit",
                                row.number("upper_" + level.column + "_population_1_year"),
                                at.population().lower());
                    });
        }
    }

    /** Rates without populations have them derived; areas without events are kept where their population is given. */
    private static RateFunnel funnel(List<Row> rows) {
        double multiplier = rows.getFirst().number("multiplier");
        double years = rows.getFirst().number("years");
        double[] events = Row.column("numerator", rows);
        boolean given = rows.stream().allMatch(row -> row.has("denominator"));
        return (given
                        ? RateFunnel.of(events, Row.column("denominator", rows), multiplier, years)
                        : RateFunnel.ofRates(events, Row.column("rate", rows), multiplier, years))
                .orThrow();
    }
}
