package org.placewise.reporting.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code org.placewise.indicator.area.defined.v1} and, as far as a dashboard needs it, of
 * {@code org.placewise.indicator.place.defined.v1}: the full published state of one area or local place.
 *
 * @param level national, region, system, district or neighbourhood
 * @param odsCode null for all but NHS organisations
 * @param validTo last day of the code; null while it is in use or when not known
 * @param parents direct parents only
 */
public record AreaDefined(
        String gssCode,
        String name,
        String areaType,
        String level,
        @Nullable String odsCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successors,
        List<Parent> parents) {

    /** A direct parent, and whether all of the area lies within it. */
    public record Parent(String gssCode, boolean whole) {}
}
