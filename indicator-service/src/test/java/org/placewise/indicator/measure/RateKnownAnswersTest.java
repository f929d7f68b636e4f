package org.placewise.indicator.measure;

import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.CountsOfCase;
import org.placewise.indicator.measure.known.Expected;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.KnownCase;
import org.placewise.indicator.measure.known.Row;

class RateKnownAnswersTest {

    private final Comparison comparison = new Comparison("rate", 1e-9);

    @Test
    void equalsTheKnownAnswers() {
        for (KnownCase known : KnownAnswers.cases("rate")) {
            compare(known, known.parameters().number("multiplier"));
        }
        comparison.conclude();
    }

    private void compare(KnownCase known, double multiplier) {
        CountsOfCase counts = new CountsOfCase(known);
        if (known.mustBeRefused()) {
            comparison.someRefused(
                    known.id(), counts.all(), pair -> CrudeRate.of(pair.x(), pair.n(), multiplier, Confidence.C95));
        }
        for (Row row : known.expected()) {
            CountsOfCase.Pair pair = counts.of(row);
            Measured<Estimate> rate = CrudeRate.of(pair.x(), pair.n(), multiplier, Expected.confidence(row));
            Expected.compare(comparison, Expected.name(row), row, rate);
            if (row.has("value")) {
                compareMethod(row, pair.x());
            }
        }
    }

    private void compareMethod(Row row, double count) {
        PoissonLimits.Method method =
                row.text("method").equals("Exact") ? PoissonLimits.Method.EXACT : PoissonLimits.Method.BYAR;
        comparison.equal(Expected.name(row) + " method", method, PoissonLimits.Method.of(count));
    }
}
