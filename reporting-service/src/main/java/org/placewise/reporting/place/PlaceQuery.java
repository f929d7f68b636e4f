package org.placewise.reporting.place;

import org.jspecify.annotations.Nullable;

/**
 * Which places to list.
 *
 * @param text part of a name, or the beginning of a GSS code, in any case; null for all
 * @param areaType code of a kind of area, or null for all
 * @param parent GSS code of an area in which the places lie, wholly or partly, at any depth; null for all
 * @param recorded whether to list only places with a submitted assessment or a board
 * @param after key of the last place of the page before, or null for the first page
 * @param limit most places to return
 */
public record PlaceQuery(
        @Nullable String text,
        @Nullable String areaType,
        @Nullable String parent,
        boolean recorded,
        @Nullable String after,
        int limit) {

    /** Returns whether anything but the page is asked for. */
    public boolean filtered() {
        return recorded || isGiven(text) || isGiven(areaType) || isGiven(parent);
    }

    private static boolean isGiven(@Nullable String filter) {
        return filter != null && !filter.isEmpty();
    }
}
