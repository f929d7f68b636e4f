package org.placewise.indicator.measure.funnel;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.Row;

class ProportionFunnelKnownAnswersTest {

    private static final Pattern FILTER = Pattern.compile("denominator < (\\d+)");

    private final Comparison comparison = new Comparison("funnel_proportion", 1e-6);

    @Test
    void equalsTheKnownAnswers() {
        List<Row> input = KnownAnswers.rows("funnel_proportion_input");
        for (Row row : KnownAnswers.rows("funnel_proportion_limits_expected")) {
            compare(row, funnel(filtered(input, row.text("filter"))));
        }
        ProportionFunnel all = funnel(input);
        for (Row row : input) {
            String what = row.text("area") + " significance";
            comparison
                    .computed(what, all.significance(row.number("numerator"), row.number("denominator")))
                    .ifPresent(found ->
                            comparison.equal(what, row.text("expected_significance"), ControlLimits.word(found)));
        }
        comparison.conclude();
    }

    private void compare(Row row, ProportionFunnel funnel) {
        double multiplier = row.number("multiplier");
        String what = row.text("case_id") + " point " + row.text("point");
        comparison.figure(what + " baseline", row.number("baseline"), funnel.baseline() * multiplier);
        for (ControlLimits level : ControlLimits.values()) {
            comparison
                    .computed(what, funnel.limits(row.number("Population"), level.confidence))
                    .ifPresent(limits -> level.compare(comparison, row, limits, multiplier));
        }
    }

    private static ProportionFunnel funnel(List<Row> rows) {
        return ProportionFunnel.of(Row.column("numerator", rows), Row.column("denominator", rows))
                .orThrow();
    }

    private static List<Row> filtered(List<Row> rows, String filter) {
        if (filter.equals("none")) {
            return rows;
        }
        Matcher below = FILTER.matcher(filter);
        if (!below.matches()) {
            throw new IllegalStateException("A filter is none or denominator < n, not " + filter);
        }
        double bound = Double.parseDouble(below.group(1));
        return rows.stream().filter(row -> row.number("denominator") < bound).toList();
    }
}
