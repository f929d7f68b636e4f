package org.placewise.indicator.measure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.Expected;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.KnownCase;
import org.placewise.indicator.measure.known.Row;

class MeanKnownAnswersTest {

    private final Comparison comparison = new Comparison("mean", 1e-9);

    @Test
    void equalsTheKnownAnswers() {
        KnownAnswers.cases("mean").forEach(this::compare);
        comparison.conclude();
    }

    private void compare(KnownCase known) {
        if (known.mustBeRefused()) {
            comparison.someRefused(
                    known.id(),
                    List.copyOf(known.inputBy("area").values()),
                    rows -> SampleMean.of(Row.column("value", rows), Confidence.C95));
        }
        known.expected().forEach(row -> compare(known, row));
    }

    private void compare(KnownCase known, Row row) {
        List<Row> rows = known.inputBy("area").getOrDefault(row.text("area"), known.input());
        Measured<SampleMean> mean = SampleMean.of(Row.column("value", rows), Expected.confidence(row));
        Expected.compare(comparison, Expected.name(row), row, mean.map(SampleMean::estimate));
        if (row.has("value")) {
            comparison.computed(Expected.name(row), mean).ifPresent(sample -> {
                comparison.figure(Expected.name(row) + " deviation", row.number("stdev"), sample.standardDeviation());
                comparison.equal(Expected.name(row) + " count", row.integer("value_count"), sample.values());
            });
        }
    }
}
