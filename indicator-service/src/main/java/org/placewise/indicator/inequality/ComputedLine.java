package org.placewise.indicator.inequality;

import java.util.List;

/**
 * An area's groups of one kind over time with everything measured between them.
 *
 * @param periods oldest first
 */
public record ComputedLine(Grouping grouping, List<ComputedPeriod> periods) {

    public ComputedLine {
        periods = List.copyOf(periods);
    }
}
