package org.placewise.indicator.area;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All areas and the links between them; immutable.
 *
 * <p>A link that is not whole says that <em>some</em> of an area lies in the parent. It may be the first step of a path
 * upwards, never a later one: a district that lies whole in a county is not in every board that shares that county.
 */
public final class AreaGraph {

    private final SequencedMap<String, Area> areas;

    public AreaGraph(Collection<Area> areas) {
        TreeMap<String, Area> sorted = new TreeMap<>();
        areas.forEach(area -> sorted.put(area.gssCode(), area));
        for (Area area : areas) {
            referencesOf(area)
                    .filter(code -> !sorted.containsKey(code))
                    .findFirst()
                    .ifPresent(code -> {
                        throw new IllegalArgumentException(
                                area.gssCode() + " refers to " + code + ", which is not an area here");
                    });
        }
        this.areas = sorted;
    }

    private static Stream<String> referencesOf(Area area) {
        return Stream.concat(area.successors().stream(), area.parents().stream().map(AreaParent::gssCode));
    }

    public Optional<Area> find(String gssCode) {
        return Optional.ofNullable(areas.get(gssCode));
    }

    public Collection<Area> all() {
        return areas.sequencedValues();
    }

    /** Lower-tier councils whose code was in use on that day, in order of code. */
    public List<Area> districtsOn(LocalDate day) {
        return areas.values().stream()
                .filter(area -> area.type().isLowerTier() && area.isValidOn(day))
                .toList();
    }

    /** Every area above this one, nearest first, each with whether all of the area lies in it. */
    public List<AreaParent> ancestors(String gssCode) {
        Map<String, Boolean> found = new LinkedHashMap<>();
        climb(gssCode, true, true, found);
        return found.entrySet().stream()
                .map(entry -> new AreaParent(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void climb(String gssCode, boolean first, boolean wholeSoFar, Map<String, Boolean> found) {
        List<AreaParent> steps = require(gssCode).parents().stream()
                .filter(parent -> first || parent.whole())
                .toList();
        steps.forEach(parent -> found.merge(parent.gssCode(), wholeSoFar && parent.whole(), Boolean::logicalOr));
        steps.forEach(parent -> climb(parent.gssCode(), false, wholeSoFar && parent.whole(), found));
    }

    /** Areas that name this one as a direct parent, in order of code. */
    public List<Area> children(String gssCode) {
        return areas.values().stream()
                .filter(area -> area.parents().stream()
                        .anyMatch(parent -> parent.gssCode().equals(gssCode)))
                .toList();
    }

    /** Whether the place is one of these areas or lies wholly in one of them. */
    public boolean isWithin(String gssCode, Collection<String> others) {
        return others.contains(gssCode)
                || ancestors(gssCode).stream()
                        .anyMatch(ancestor -> ancestor.whole() && others.contains(ancestor.gssCode()));
    }

    private Area require(String gssCode) {
        return find(gssCode).orElseThrow(() -> new IllegalArgumentException("No area has the code " + gssCode));
    }
}
