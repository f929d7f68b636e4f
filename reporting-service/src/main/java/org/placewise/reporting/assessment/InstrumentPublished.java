package org.placewise.reporting.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Data of {@code org.placewise.assessment.instrument.published.v1}: one immutable version of an instrument. */
public record InstrumentPublished(
        String instrumentId,
        String version,
        String name,
        String pitComponent,
        String source,
        Scale scale,
        List<Side> sides,
        List<Group> groups,
        List<Element> elements) {

    /**
     * The ordinal scale, lowest level first.
     *
     * @param origin who made it: published, placewise or local
     */
    public record Scale(String origin, String provenance, List<Level> levels) {}

    /** One level of the scale. */
    public record Level(int level, String label, String descriptor) {}

    /** One of the sides that are held against each other. */
    public record Side(String code, String name) {}

    /** A group of elements; its side is null when it belongs to neither. */
    public record Group(String code, String name, @Nullable String side) {}

    /**
     * An element, in display order.
     *
     * @param group null when ungrouped
     * @param pitComponent the element's component, where it is not the instrument's own
     */
    public record Element(
            String code,
            String name,
            @Nullable String group,
            String prompt,
            @Nullable String pitComponent) {}

    /**
     * A component that the instrument has elements of.
     *
     * @param quickView whether the instrument looks across several components, so that of this one it gives a quick view
     */
    public record Coverage(String component, int elements, boolean quickView) {}

    /** The components that elements are of; an element that names none is of the instrument's own. */
    public List<Coverage> coverage() {
        Map<String, Integer> counts = new TreeMap<>();
        elements.forEach(element ->
                counts.merge(Objects.requireNonNullElse(element.pitComponent(), pitComponent), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new Coverage(count.getKey(), count.getValue(), counts.size() > 1))
                .toList();
    }
}
