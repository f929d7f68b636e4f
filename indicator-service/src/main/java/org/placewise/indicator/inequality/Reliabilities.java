package org.placewise.indicator.inequality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.inequality.ComputedMeasure.Reliability;
import org.placewise.indicator.measure.inequality.Linearity;
import org.placewise.indicator.measure.inequality.Slope;
import org.placewise.indicator.measure.inequality.SlopeCaution;

/** What a reader of a slope index is told of the line behind it. */
final class Reliabilities {

    private Reliabilities() {}

    static Reliability of(Slope slope, GroupInputs inputs) {
        List<String> sentences = new ArrayList<>(
                slope.cautions().stream().map(SlopeCaution::sentence).toList());
        if (inputs.equalWeights()) {
            sentences.add("The source gives no populations, so that all groups count equally.");
        }
        if (inputs.emptyGroups() > 0) {
            sentences.add("Nobody lives in " + inputs.emptyGroups() + " of the groups, which the line leaves out.");
        }
        if (sentences.isEmpty()) {
            sentences.add("A straight line describes the groups, and no single group decides the sign.");
        }
        return new Reliability(linear(slope.linearity()), !slope.stability().signFlips(), String.join(" ", sentences));
    }

    private static @Nullable Boolean linear(Linearity linearity) {
        return switch (linearity.verdict()) {
            case CONSISTENT_WITH_A_LINE -> true;
            case DEPARTS_FROM_A_LINE -> false;
            case NOT_TESTED -> null;
        };
    }
}
