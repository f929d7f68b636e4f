package org.placewise.indicator.area.db;

import org.jspecify.annotations.Nullable;

/** What a caller wants of the list of areas; null means any. */
public record AreaFilter(
        @Nullable String areaType,
        @Nullable String parent,
        @Nullable String nameContains) {}
