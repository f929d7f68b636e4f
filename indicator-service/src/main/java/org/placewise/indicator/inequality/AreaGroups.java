package org.placewise.indicator.inequality;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads the deprivation groups that visible observations have. */
public interface AreaGroups {

    /** All groups of one area. */
    record OfArea(String areaCode, String areaName, List<GroupedLine> lines) {}

    /** Hands over each wanted place that has published groups, in order of code. */
    void forEachPlace(String indicatorId, Predicate<String> wanted, Consumer<OfArea> consumer);
}
