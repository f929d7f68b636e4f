package org.placewise.indicator.measure.funnel;

import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.Row;

/** The columns of control limits: {@code 2s} at 95% and {@code 3s} at 99.8%. */
enum ControlLimits {
    TWO_SIGMA("2s", Confidence.C95),
    THREE_SIGMA("3s", Confidence.C998);

    final String column;
    final Confidence confidence;

    ControlLimits(String column, Confidence confidence) {
        this.column = column;
        this.confidence = confidence;
    }

    /** Compares limits drawn at the multiplier. */
    void compare(Comparison comparison, Row row, Limits limits, double multiplier) {
        String what = row.text("case_id") + " point " + row.text("point") + " " + column;
        comparison.figure(what + " lower", row.number("lower_" + column + "_limit"), limits.lower() * multiplier);
        comparison.figure(what + " upper", row.number("upper_" + column + "_limit"), limits.upper() * multiplier);
    }

    /** How the known answers word a significance. */
    static String word(FunnelSignificance significance) {
        return switch (significance) {
            case LOW_AT_998 -> "Low (0.001)";
            case LOW_AT_95 -> "Low (0.025)";
            case NOT_SIGNIFICANT -> "Not significant";
            case HIGH_AT_95 -> "High (0.025)";
            case HIGH_AT_998 -> "High (0.001)";
        };
    }
}
