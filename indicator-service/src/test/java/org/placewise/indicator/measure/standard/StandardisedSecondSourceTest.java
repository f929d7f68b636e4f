package org.placewise.indicator.measure.standard;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.Expected;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.KnownCase;
import org.placewise.indicator.measure.known.Row;
import org.placewise.indicator.measure.known.SecondSource;

/** Standardised rates and ratios as typed by the reference package's authors. */
class StandardisedSecondSourceTest {

    /** Typed ten times too large or small at 99.8%. */
    private static final String MISTYPED = "testdata_1976";

    @Test
    void directRatesAgree() {
        Comparison comparison = new Comparison("second-source-dsr", 1e-9);
        for (Row row : SecondSource.rows("dsr")) {
            compareDirect(comparison, row, "95_0cl", Confidence.C95);
            if (!row.text("area").equals(MISTYPED)) {
                compareDirect(comparison, row, "99_8cl", Confidence.C998);
            }
        }
        comparison.conclude();
    }

    private static void compareDirect(Comparison comparison, Row row, String columns, Confidence confidence) {
        KnownCase known = KnownAnswers.cases("dsr").stream()
                .filter(candidate -> candidate.inputBy("area").containsKey(row.text("area")))
                .findFirst()
                .orElseThrow();
        List<Row> rows = known.inputBy("area").get(row.text("area"));
        double multiplier = row.has("value") ? lastNumber(row.text("statistic")) : 1;
        Expected.compare(
                comparison,
                row.place() + " " + columns,
                row,
                "lower" + columns,
                "upper" + columns,
                DsrCase.rate(known, rows, MissingBands.COUNT_AS_ABSENT, multiplier, confidence)
                        .map(StandardisedRate::estimate));
    }

    /** From observed and expected events alone. */
    @Test
    void indirectRatiosAndRatesAgree() {
        Comparison comparison = new Comparison("second-source-isr", 1e-9);
        for (Row row : SecondSource.rows("isr")) {
            compareIndirect(comparison, row, "95_0cl", Confidence.C95);
            if (row.has("lower99_8cl")) {
                compareIndirect(comparison, row, "99_8cl", Confidence.C998);
            }
        }
        comparison.conclude();
    }

    private static void compareIndirect(Comparison comparison, Row row, String columns, Confidence confidence) {
        List<AgeBand> all = List.of(new AgeBand("all", row.number("observed"), 1));
        ReferencePopulation reference =
                new ReferencePopulation(Map.of("all", new ReferencePopulation.Counts(row.number("expected"), 1)));
        Expected.compare(
                comparison,
                row.place() + " " + columns,
                row,
                "lower" + columns,
                "upper" + columns,
                IndirectlyStandardised.ratio(all, reference, MissingBands.REFUSE, scale(row), confidence)
                        .map(IndirectlyStandardised::estimate));
    }

    /** A rate is the ratio times the reference rate; the statistic of a ratio ends in its reference value. */
    private static double scale(Row row) {
        return row.has("ref_rate") ? row.number("ref_rate") : lastNumber(row.text("statistic"));
    }

    private static double lastNumber(String statistic) {
        return Double.parseDouble(statistic.substring(statistic.lastIndexOf(' ') + 1));
    }
}
