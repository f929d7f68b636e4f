package org.placewise.indicator.area.http;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.area.db.AreaFilter;
import org.placewise.kit.problem.Faults;

/** Reads the filter of the list of areas from query parameters. */
final class AreaFilters {

    private AreaFilters() {}

    /** Refuses an area type, a parent or an ancestor that does not exist with 422, naming each that is wrong. */
    static AreaFilter read(
            @Nullable String areaType,
            @Nullable String parent,
            @Nullable String ancestor,
            @Nullable String nameContains,
            AreaGraph graph) {
        Faults faults = new Faults();
        Set<AreaType> types = types(areaType, faults);
        requireKnown("query/parent", parent, graph, faults);
        requireKnown("query/ancestor", ancestor, graph, faults);
        faults.throwIfAny();
        return new AreaFilter(types, parent, ancestor == null ? null : below(ancestor, graph), nameContains);
    }

    private static @Nullable Set<AreaType> types(@Nullable String areaType, Faults faults) {
        if (areaType == null) {
            return null;
        }
        return AreaType.named(areaType).orElseGet(() -> {
            faults.add(
                    "query/areaType",
                    "unknown-area-type",
                    "No area type is called " + areaType + "; use one of " + AreaType.filterWords() + ".");
            return Set.of();
        });
    }

    private static void requireKnown(String pointer, @Nullable String code, AreaGraph graph, Faults faults) {
        if (code != null && graph.find(code).isEmpty()) {
            faults.add(pointer, "unknown-area", "No area has the code " + code + ".");
        }
    }

    /** Codes of the areas that lie in an area, wholly or in part. */
    private static List<String> below(String ancestor, AreaGraph graph) {
        return graph.all().stream()
                .map(Area::gssCode)
                .filter(code -> graph.ancestors(code).stream()
                        .anyMatch(above -> above.gssCode().equals(ancestor)))
                .toList();
    }
}
