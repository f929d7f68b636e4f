package org.placewise.indicator.measure.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.Row;
import org.placewise.indicator.measure.known.SecondSource;

/** The comparisons with England and with the region that a published export states; low is good. */
class PublishedComparisonsSecondSourceTest {

    private final Comparison comparison = new Comparison("second-source-benchmark", 0);

    @Test
    void comparisonsAgree() {
        List<Row> rows = SecondSource.file("fingertips/fingertips_export_CountyUA_real.csv");
        Map<String, Double> values = rows.stream()
                .filter(row -> row.has("Value") && !row.has("Category Type"))
                .collect(Collectors.toMap(
                        row -> key(row, row.text("Area Code")), row -> row.number("Value"), (a, b) -> a));
        for (Row row : rows) {
            compare(row, "Compared to England value or percentiles", values.get(key(row, "E92000001")));
            compare(row, "Compared to Region value or percentiles", values.get(key(row, row.text("Parent Code"))));
        }
        comparison.conclude();
    }

    private void compare(Row row, String column, @Nullable Double benchmark) {
        if (row.text(column).equals("Not compared")) {
            return;
        }
        String what = row.place() + " " + column;
        Limits limits = new Limits(row.number("Lower CI 95.0 limit"), row.number("Upper CI 95.0 limit"));
        comparison
                .computed(what, Position.of(limits, benchmark == null ? Double.NaN : benchmark))
                .ifPresent(position -> comparison.equal(
                        what,
                        row.text(column).toLowerCase(Locale.ROOT),
                        position.judged(Polarity.LOW_IS_GOOD).word()));
    }

    private static String key(Row row, String area) {
        return String.join("|", area, row.text("Time period Sortable"), row.text("Sex"), row.text("Age"));
    }
}
