package org.placewise.indicator.area.http;

import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.area.db.AreaFilter;
import org.placewise.kit.problem.Faults;

/** Reads the filter of the list of areas from query parameters. */
final class AreaFilters {

    private AreaFilters() {}

    /** Refuses an area type or a parent that does not exist with 422, naming both when both are wrong. */
    static AreaFilter read(
            @Nullable String areaType, @Nullable String parent, @Nullable String nameContains, AreaGraph graph) {
        Faults faults = new Faults();
        if (areaType != null) {
            try {
                AreaType.ofCode(areaType);
            } catch (IllegalArgumentException e) {
                faults.add("query/areaType", "unknown-area-type", e.getMessage() + ".");
            }
        }
        if (parent != null && graph.find(parent).isEmpty()) {
            faults.add("query/parent", "unknown-area", "No area has the code " + parent + ".");
        }
        faults.throwIfAny();
        return new AreaFilter(areaType, parent, nameContains);
    }
}
