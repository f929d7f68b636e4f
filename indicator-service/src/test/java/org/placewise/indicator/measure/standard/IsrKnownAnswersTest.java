package org.placewise.indicator.measure.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.Expected;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.KnownCase;
import org.placewise.indicator.measure.known.Row;

/** A case has one row of parameters for the ratio and one for the rate. The reference counts missing figures as nothing. */
class IsrKnownAnswersTest {

    private final Comparison comparison = new Comparison("isr", 1e-9);

    @Test
    void equalsTheKnownAnswers() {
        KnownAnswers.cases("isr").forEach(this::compare);
        comparison.conclude();
    }

    private void compare(KnownCase known) {
        if (known.mustBeRefused()) {
            comparison.someRefused(
                    known.id(),
                    List.copyOf(known.inputBy("area").values()),
                    rows -> standardised(known, rows, MissingBands.REFUSE, Confidence.C95));
        }
        for (Row row : known.expected()) {
            if (row.text("kind").equals(known.parameters().text("kind"))) {
                List<Row> rows = known.inputBy("area").get(row.text("area"));
                compare(row, standardised(known, rows, MissingBands.COUNT_AS_ABSENT, Expected.confidence(row)));
            }
        }
    }

    private void compare(Row row, Measured<IndirectlyStandardised> outcome) {
        String what = Expected.name(row) + " " + row.text("kind");
        Expected.compare(comparison, what, row, outcome.map(IndirectlyStandardised::estimate));
        if (row.has("value")) {
            comparison.computed(what, outcome).ifPresent(computed -> {
                comparison.figure(what + " observed", row.number("observed"), computed.observed());
                comparison.figure(what + " expected", row.number("expected"), computed.expected());
                if (row.has("ref_rate")) {
                    double rate = computed.referenceRate() * row.number("scale");
                    comparison.figure(what + " reference rate", row.number("ref_rate"), rate);
                }
            });
        }
    }

    private static Measured<IndirectlyStandardised> standardised(
            KnownCase known, List<Row> rows, MissingBands missing, Confidence confidence) {
        List<AgeBand> bands = rows.stream()
                .map(row -> new AgeBand(row.text("ageband"), row.number("x"), row.number("n")))
                .toList();
        Map<String, ReferencePopulation.Counts> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.put(
                row.text("ageband"), new ReferencePopulation.Counts(row.number("x_ref"), row.number("n_ref"))));
        ReferencePopulation reference = new ReferencePopulation(counts);
        double scale = known.parameters().number("scale");
        return known.parameters().text("kind").equals("ISRatio")
                ? IndirectlyStandardised.ratio(bands, reference, missing, scale, confidence)
                : IndirectlyStandardised.rate(bands, reference, missing, scale, confidence);
    }
}
