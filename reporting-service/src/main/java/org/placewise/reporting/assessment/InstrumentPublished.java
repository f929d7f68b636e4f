package org.placewise.reporting.assessment;

import java.util.List;
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

    /** An element, in display order; its group is null when ungrouped. */
    public record Element(
            String code, String name, @Nullable String group, String prompt) {}
}
