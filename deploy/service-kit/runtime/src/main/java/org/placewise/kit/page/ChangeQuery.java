package org.placewise.kit.page;

import org.jspecify.annotations.Nullable;

/**
 * What a caller asks of a list that can be followed.
 *
 * @param updatedSince a {@code nextUpdatedSince} of an earlier answer, or an RFC 3339 instant to begin with
 * @param cursor a {@code nextCursor} of an earlier page; overrides {@code updatedSince}
 * @param limit how many items at most, 1 to 1,000
 * @param includeDeleted whether to tell of deletions
 */
public record ChangeQuery(
        @Nullable String updatedSince, @Nullable String cursor, int limit, boolean includeDeleted) {}
