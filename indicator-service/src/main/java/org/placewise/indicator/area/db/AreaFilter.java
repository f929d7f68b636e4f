package org.placewise.indicator.area.db;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.AreaType;

/**
 * What a caller wants of the list of areas; null means any.
 *
 * @param types types of which an area has to have one
 * @param codes codes among which an area has to be
 */
public record AreaFilter(
        @Nullable Set<AreaType> types,
        @Nullable String parent,
        @Nullable Collection<String> codes,
        @Nullable String nameContains) {}
