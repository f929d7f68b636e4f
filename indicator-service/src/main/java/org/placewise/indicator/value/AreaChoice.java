package org.placewise.indicator.value;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.area.SmallArea;
import org.placewise.indicator.area.SmallAreaIndex;

/** Which areas a reader means by types, an ancestor and codes; an area is meant when all of what is said holds. */
public final class AreaChoice {

    private final AreaGraph graph;
    private final SmallAreaIndex smallAreas;

    public AreaChoice(AreaGraph graph, SmallAreaIndex smallAreas) {
        this.graph = graph;
        this.smallAreas = smallAreas;
    }

    /** Whether an area with this code is, or was, there. */
    public boolean knows(String code) {
        return graph.find(code).isPresent() || smallAreas.contains(code);
    }

    /**
     * Codes of the areas meant; null for every area.
     *
     * @param types empty for any
     * @param ancestor null for any; an area lies within itself
     * @param codes empty for any
     */
    public @Nullable Set<String> codes(Set<AreaType> types, @Nullable String ancestor, Collection<String> codes) {
        Set<String> found = types.isEmpty() && ancestor == null ? null : within(types, ancestor);
        if (codes.isEmpty()) {
            return found;
        }
        Set<String> chosen = new HashSet<>(codes);
        if (found != null) {
            chosen.retainAll(found);
        }
        return chosen;
    }

    private Set<String> within(Set<AreaType> types, @Nullable String ancestor) {
        Set<String> found = new HashSet<>();
        graph.all().stream()
                .filter(area -> types.isEmpty() || types.contains(area.type()))
                .map(Area::gssCode)
                .filter(code -> ancestor == null
                        || code.equals(ancestor)
                        || graph.find(ancestor).isPresent() && graph.isWithin(code, Set.of(ancestor)))
                .forEach(found::add);
        smallTypes(types)
                .flatMap(type -> small(ancestor == null ? Area.ENGLAND : ancestor, type))
                .forEach(found::add);
        return found;
    }

    private static Stream<AreaType> smallTypes(Set<AreaType> types) {
        return Stream.of(AreaType.values()).filter(type -> type.isSmall() && (types.isEmpty() || types.contains(type)));
    }

    private Stream<String> small(String ancestor, AreaType type) {
        Stream<String> itself =
                smallAreas.typeOf(ancestor).filter(type::equals).stream().map(_ -> ancestor);
        Stream<SmallArea> below = type == AreaType.PRIMARY_CARE_NETWORK
                ? smallAreas.within(ancestor, null, type)
                : List.of(LsoaVintage.values()).stream().flatMap(vintage -> smallAreas.within(ancestor, vintage, type));
        return Stream.concat(itself, below.map(SmallArea::code));
    }
}
