package org.placewise.kit.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area or a local place as other services know it.
 *
 * @param gssCode nine characters, such as {@code E08000021}; a local place has a code of the same form that begins with L
 * @param level national, region, system, district or neighbourhood
 * @param validTo last day of an abolished area or withdrawn local place; null while it exists
 * @param successors GSS codes of the areas that took an abolished one over
 * @param parents direct parents: membership is a graph, a district may touch several integrated care boards
 */
public record Place(
        String gssCode,
        String name,
        String areaType,
        String level,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successors,
        List<ParentPlace> parents) {

    /** GSS code of England: who covers it may change what counts for every place. */
    public static final String ENGLAND = "E92000001";

    /**
     * A direct parent.
     *
     * @param whole whether the area lies wholly within this parent
     */
    public record ParentPlace(String gssCode, boolean whole) {}
}
