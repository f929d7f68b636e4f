package org.placewise.indicator.measure.known;

import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Estimate;
import org.placewise.indicator.measure.Measured;

/** The figures of one expected row that has a value and its limits. */
public final class Expected {

    private Expected() {}

    public static Confidence confidence(Row row) {
        return new Confidence(row.number("conf_level"));
    }

    /** Compares value, lower and upper limit; a row without a value must have been refused. */
    public static void compare(Comparison comparison, String what, Row row, Measured<Estimate> outcome) {
        compare(comparison, what, row, "lowercl", "uppercl", outcome);
    }

    /** Compares the value, and the limits of columns with other names. */
    public static void compare(
            Comparison comparison, String what, Row row, String lower, String upper, Measured<Estimate> outcome) {
        if (!row.has("value")) {
            comparison.refused(what, outcome);
            return;
        }
        comparison.computed(what, outcome).ifPresent(estimate -> {
            comparison.figure(what + " value", row.number("value"), estimate.value());
            comparison.figure(
                    what + " lower", row.number(lower), estimate.limits().lower());
            comparison.figure(
                    what + " upper", row.number(upper), estimate.limits().upper());
        });
    }

    /** Case, area or row, and level of an expected row. */
    public static String name(Row row) {
        String part = row.has("row") ? "row " + row.text("row") : row.text("area");
        return row.text("case_id") + " " + part + " at " + row.text("conf_level");
    }
}
