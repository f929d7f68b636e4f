package org.placewise.reporting.place;

import org.jspecify.annotations.Nullable;

/**
 * Which places to list.
 *
 * @param text part of a name, or the beginning of a GSS code, in any case; null for all
 * @param areaType code of a kind of area, or null for all
 * @param parent GSS code of an area in which the places lie, wholly or partly, at any depth; null for all
 * @param after key of the last place of the page before, or null for the first page
 * @param limit most places to return
 */
public record PlaceQuery(
        @Nullable String text,
        @Nullable String areaType,
        @Nullable String parent,
        @Nullable String after,
        int limit) {}
