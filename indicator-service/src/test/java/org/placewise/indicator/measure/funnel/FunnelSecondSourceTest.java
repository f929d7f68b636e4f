package org.placewise.indicator.measure.funnel;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.Row;
import org.placewise.indicator.measure.known.SecondSource;

/** Which rates lie outside their funnel, as typed by the reference package's authors; one area has no events. */
class FunnelSecondSourceTest {

    private static final double PER = 100_000;

    private final Comparison comparison = new Comparison("second-source-funnel-significance", 0);

    @Test
    void significanceAgrees() {
        List<Row> all = SecondSource.rows("funnel_rate_significance");
        compare(all, "with_0");
        compare(all.stream().filter(row -> row.number("count") > 0).toList(), "without_0");
        comparison.conclude();
    }

    private void compare(List<Row> rows, String columns) {
        double[] events = Row.column("count", rows);
        RateFunnel crude =
                RateFunnel.of(events, Row.column("pop", rows), PER, 1).orThrow();
        RateFunnel standardised =
                RateFunnel.ofRates(events, Row.column("rate_dsr", rows), PER, 1).orThrow();
        for (Row row : rows) {
            double count = row.number("count");
            compare(row, "crude_per_100000_" + columns, crude.significance(count, row.number("pop")));
            compare(
                    row,
                    "dsr_per_100000_" + columns,
                    standardised.significanceOfStandardised(count, row.number("rate_dsr")));
        }
    }

    private void compare(Row row, String column, Measured<FunnelSignificance> found) {
        String what = row.place() + " " + column;
        if (row.text(column).startsWith("Not applicable")) {
            comparison.refused(what, found);
            return;
        }
        comparison
                .computed(what, found)
                .ifPresent(significance -> comparison.equal(what, row.text(column), ControlLimits.word(significance)));
    }
}
