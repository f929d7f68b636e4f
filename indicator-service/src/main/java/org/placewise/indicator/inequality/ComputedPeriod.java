package org.placewise.indicator.inequality;

import java.util.List;

/** The groups of a period and everything measured between them. */
public record ComputedPeriod(GroupedPeriod groups, List<ComputedMeasure> measures) {

    public ComputedPeriod {
        measures = List.copyOf(measures);
    }

    ComputedMeasure measure(MeasureKind kind) {
        return measures.stream()
                .filter(measure -> measure.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
