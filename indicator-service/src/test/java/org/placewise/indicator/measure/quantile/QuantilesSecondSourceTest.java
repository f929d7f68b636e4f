package org.placewise.indicator.measure.quantile;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.Row;
import org.placewise.indicator.measure.known.SecondSource;

/** Quantiles within indicator and region, within an indicator, and within all, as typed by the reference package's authors. */
class QuantilesSecondSourceTest {

    private static final Map<String, Integer> COUNTS = Map.of("Decile", 10, "Septile", 7, "Quartile", 4);

    private final Comparison comparison = new Comparison("second-source-quantile", 0);

    @Test
    void quantilesAgree() {
        Map<String, List<Row>> sets = Row.by("GroupSet", SecondSource.rows("quantile"));
        compare(sets.remove("None"), QuantileOrder.HIGHEST_FIRST);
        sets.forEach((set, rows) -> Row.by("Polarity", rows)
                .forEach((highest, part) -> compare(
                        part, highest.equals("true") ? QuantileOrder.HIGHEST_FIRST : QuantileOrder.LOWEST_FIRST)));
        comparison.conclude();
    }

    private void compare(List<Row> rows, QuantileOrder order) {
        List<Measured<Integer>> quantiles = Quantiles.within(
                rows.stream().map(QuantilesSecondSourceTest::group).toList(),
                Row.column("Value", rows),
                COUNTS.get(rows.getFirst().text("QuantileNm")),
                order);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.has("QuantileInGrp")) {
                comparison
                        .computed(row.place(), quantiles.get(i))
                        .ifPresent(quantile -> comparison.equal(row.place(), row.integer("QuantileInGrp"), quantile));
            } else {
                comparison.refused(row.place(), quantiles.get(i));
            }
        }
    }

    private static String group(Row row) {
        return switch (row.text("GroupSet")) {
            case "IndSexReg" -> row.text("IndSexRef") + row.text("ParentCode");
            case "IndSex" -> row.text("IndSexRef");
            default -> "all";
        };
    }
}
