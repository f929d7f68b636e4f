package org.placewise.reporting.feed;

import org.jspecify.annotations.Nullable;

/** One row of a feed as it was read. */
@FunctionalInterface
public interface FeedRow {

    /** Returns what was read for a column, as PostgreSQL writes it; null where there is nothing. */
    @Nullable String get(String column);
}
