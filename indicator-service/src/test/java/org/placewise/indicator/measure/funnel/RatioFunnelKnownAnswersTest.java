package org.placewise.indicator.measure.funnel;

import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.Row;

/** Cases named after ISR are drawn as standardised ratios, others as excess over what was expected. */
class RatioFunnelKnownAnswersTest {

    private final Comparison comparison = new Comparison("funnel_ratio", 1e-6);

    @Test
    void equalsTheKnownAnswers() {
        KnownAnswers.rows("funnel_ratio_limits_expected").forEach(this::compare);
        for (Row row : KnownAnswers.rows("funnel_ratio_input")) {
            String what = "row " + row.text("row") + " significance";
            comparison
                    .computed(what, RatioFunnel.significance(row.number("observed"), row.number("expected")))
                    .ifPresent(found ->
                            comparison.equal(what, row.text("expected_significance"), ControlLimits.word(found)));
        }
        comparison.conclude();
    }

    private void compare(Row row) {
        RatioFunnel.Scale scale =
                row.text("case_id").contains("isr") ? RatioFunnel.Scale.HUNDRED : RatioFunnel.Scale.EXCESS;
        for (ControlLimits level : ControlLimits.values()) {
            String what = row.text("case_id") + " point " + row.text("point") + " " + level.column;
            comparison
                    .computed(what, RatioFunnel.at(row.integer("Observed_events"), scale, level.confidence))
                    .ifPresent(at -> {
                        level.compare(comparison, row, at.limits(), 1);
                        comparison.figure(
                                what + " expected at the lower limit",
                                row.number("lower_" + level.column + "_exp_events"),
                                at.expected().upper());
                        comparison.figure(
                                what + " expected at the upper limit",
                                row.number("upper_" + level.column + "_exp_events"),
                                at.expected().lower());
                    });
        }
    }
}
