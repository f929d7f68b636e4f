package org.placewise.indicator.measure.quantile;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.KnownCase;
import org.placewise.indicator.measure.known.Row;

class QuantileKnownAnswersTest {

    private final Comparison comparison = new Comparison("quantile", 0);

    @Test
    void equalsTheKnownAnswers() {
        KnownAnswers.cases("quantile").forEach(this::compare);
        comparison.conclude();
    }

    private void compare(KnownCase known) {
        List<Row> input = known.input();
        QuantileOrder order = known.parameters().flag("invert_highest_value_is_quantile_1")
                ? QuantileOrder.HIGHEST_FIRST
                : QuantileOrder.LOWEST_FIRST;
        List<Measured<Integer>> quantiles = Quantiles.within(
                input.stream().map(row -> row.text("grp")).toList(),
                Row.column("value", input),
                known.parameters().integer("nquantiles"),
                order);
        if (known.mustBeRefused()) {
            comparison.someRefused(known.id(), quantiles, quantile -> quantile);
        }
        for (Row row : known.expected()) {
            compare(row, quantiles.get(indexOf(row, input)));
        }
    }

    private void compare(Row row, Measured<Integer> quantile) {
        String what = row.text("case_id") + " row " + row.text("row");
        if (row.has("quantile")) {
            comparison
                    .computed(what, quantile)
                    .ifPresent(computed -> comparison.equal(what, row.integer("quantile"), computed));
        } else {
            comparison.refused(what, quantile);
        }
    }

    private static int indexOf(Row expected, List<Row> input) {
        for (int i = 0; i < input.size(); i++) {
            if (input.get(i).text("row").equals(expected.text("row"))) {
                return i;
            }
        }
        throw new IllegalStateException(expected.place() + " has no input");
    }
}
