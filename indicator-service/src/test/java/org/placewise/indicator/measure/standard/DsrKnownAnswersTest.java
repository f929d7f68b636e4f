package org.placewise.indicator.measure.standard;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.Expected;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.KnownCase;
import org.placewise.indicator.measure.known.Row;

/**
 * The reference leaves out bands that an area lacks, which is asked for here by name; a case that must be refused is computed with
 * missing bands refused.
 */
class DsrKnownAnswersTest {

    private final Comparison comparison = new Comparison("dsr", 1e-9);

    @Test
    void equalsTheKnownAnswers() {
        KnownAnswers.cases("dsr").forEach(this::compare);
        comparison.conclude();
    }

    private void compare(KnownCase known) {
        if (known.mustBeRefused()) {
            comparison.someRefused(
                    known.id(),
                    List.copyOf(known.inputBy("area").values()),
                    rows -> rate(known, rows, MissingBands.REFUSE, Confidence.C95));
        }
        for (Row row : known.expected()) {
            List<Row> rows = known.inputBy("area").get(row.text("area"));
            compare(row, rate(known, rows, MissingBands.COUNT_AS_ABSENT, Expected.confidence(row)));
        }
    }

    private void compare(Row row, Measured<StandardisedRate> rate) {
        String what = Expected.name(row);
        Expected.compare(comparison, what, row, rate.map(StandardisedRate::estimate));
        if (row.has("value")) {
            comparison.computed(what, rate).ifPresent(computed -> {
                comparison.figure(what + " events", row.number("total_count"), computed.events());
                comparison.figure(what + " population", row.number("total_pop"), computed.population());
                comparison.figure(what + " variance", row.number("vardsr_unscaled"), computed.variance());
            });
        }
    }

    private static Measured<StandardisedRate> rate(
            KnownCase known, List<Row> rows, MissingBands missing, Confidence confidence) {
        return DsrCase.rate(known, rows, missing, known.parameters().number("multiplier"), confidence);
    }
}
