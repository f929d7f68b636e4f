package org.placewise.indicator.measure;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.Expected;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.Row;
import org.placewise.indicator.measure.known.SecondSource;

/** Rates, proportions and means as typed by the reference package's authors. */
class CountsSecondSourceTest {

    private static final Map<String, Confidence> LEVELS = Map.of("95", Confidence.C95, "99_8", Confidence.C998);

    @Test
    void ratesAgree() {
        Comparison comparison = new Comparison("second-source-rate", 1e-9);
        for (Row row : SecondSource.rows("rate")) {
            LEVELS.forEach((name, level) -> compare(comparison, row, name, rate(row, level)));
        }
        for (Row row : SecondSource.rows("rate_grouped")) {
            Expected.compare(comparison, row.place(), row, rate(row, level(row)));
        }
        comparison.conclude();
    }

    @Test
    void proportionsAgree() {
        Comparison comparison = new Comparison("second-source-proportion", 1e-9);
        for (Row row : SecondSource.rows("proportion")) {
            LEVELS.forEach((name, level) -> compare(comparison, row, name, proportion(row, level)));
        }
        for (Row row : SecondSource.rows("proportion_grouped")) {
            Expected.compare(comparison, row.place(), row, proportion(row, level(row)));
        }
        comparison.conclude();
    }

    @Test
    void meansAgree() {
        Comparison comparison = new Comparison("second-source-mean", 1e-9);
        List<Row> input = KnownAnswers.rows("mean_input").stream()
                .filter(row -> row.text("case_id").equals("mean_by_area"))
                .toList();
        for (Row row : SecondSource.rows("mean")) {
            List<Row> rows = Row.by("area", input).getOrDefault(row.text("area"), input);
            LEVELS.forEach((name, level) -> compare(
                    comparison,
                    row,
                    name,
                    SampleMean.of(Row.column("value", rows), level).map(SampleMean::estimate)));
        }
        comparison.conclude();
    }

    private static void compare(Comparison comparison, Row row, String level, Measured<Estimate> outcome) {
        String columns = level.equals("95") ? "95_0cl" : "99_8cl";
        Expected.compare(comparison, row.place() + " at " + level, row, "lower" + columns, "upper" + columns, outcome);
    }

    private static Confidence level(Row row) {
        return LEVELS.get(row.text("confidence").replace("%", "").replace('.', '_'));
    }

    private static Measured<Estimate> rate(Row row, Confidence confidence) {
        return CrudeRate.of(row.number("Numerator"), row.number("Denominator"), row.number("multiplier"), confidence);
    }

    private static Measured<Estimate> proportion(Row row, Confidence confidence) {
        return Proportion.of(row.number("Numerator"), row.number("Denominator"), row.number("multiplier"), confidence);
    }
}
