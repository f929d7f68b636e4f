package org.placewise.reporting.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place that a dashboard is about.
 *
 * @param validTo last day of the code; null while it is in use or when not known
 * @param successors areas that took over from this one; empty while it is in use
 * @param ancestors areas that contain this one, the nearest first
 */
public record PlaceHeader(
        String gssCode,
        String name,
        String areaType,
        String level,
        @Nullable String odsCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Successor> successors,
        List<Ancestor> ancestors,
        Source source) {

    /** An area that took over; its name is null until its own definition has arrived. */
    public record Successor(String gssCode, @Nullable String name) {}

    /**
     * An area above the place.
     *
     * @param whole whether all of the place lies within it
     */
    public record Ancestor(String gssCode, String name, String areaType, String level, boolean whole) {}

    /** Returns whether the code is still in use, as far as is known. */
    public boolean inUse() {
        return validTo == null && successors.isEmpty();
    }
}
