package org.placewise.indicator.inequality;

import java.util.List;

/**
 * An area's groups of one kind over time.
 *
 * @param periods oldest first
 */
public record GroupedLine(Grouping grouping, List<GroupedPeriod> periods) {

    public GroupedLine {
        periods = List.copyOf(periods);
    }
}
