package org.placewise.indicator.measure;

import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.CountsOfCase;
import org.placewise.indicator.measure.known.Expected;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.KnownCase;
import org.placewise.indicator.measure.known.Row;

class ProportionKnownAnswersTest {

    private final Comparison comparison = new Comparison("proportion", 1e-9);

    @Test
    void equalsTheKnownAnswers() {
        for (KnownCase known : KnownAnswers.cases("proportion")) {
            compare(known, known.parameters().number("multiplier"));
        }
        comparison.conclude();
    }

    private void compare(KnownCase known, double multiplier) {
        CountsOfCase counts = new CountsOfCase(known);
        if (known.mustBeRefused()) {
            comparison.someRefused(
                    known.id(), counts.all(), pair -> Proportion.of(pair.x(), pair.n(), multiplier, Confidence.C95));
        }
        for (Row row : known.expected()) {
            CountsOfCase.Pair pair = counts.of(row);
            Measured<Estimate> proportion = Proportion.of(pair.x(), pair.n(), multiplier, Expected.confidence(row));
            Expected.compare(comparison, Expected.name(row), row, proportion);
        }
    }
}
