package org.placewise.indicator.inequality;

import java.util.List;
import java.util.UUID;
import org.placewise.indicator.observation.Period;

/**
 * The groups of an area in one period.
 *
 * @param groups in order of quantile
 * @param releases those that the figures are from
 */
public record GroupedPeriod(Period period, List<GroupFigure> groups, List<UUID> releases) {

    public GroupedPeriod {
        groups = List.copyOf(groups);
        releases = List.copyOf(releases);
    }
}
