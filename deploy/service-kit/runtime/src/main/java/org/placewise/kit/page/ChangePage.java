package org.placewise.kit.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list in commit order.
 *
 * @param items what exists now and was changed after the position asked for
 * @param deletedItems what was deleted after it; empty unless asked for
 * @param nextCursor the next page; null at the end
 * @param nextUpdatedSince what to ask for next time: everything committed after this answer, and nothing skipped. A change may
 *     be told twice
 */
public record ChangePage<T>(
        List<T> items,
        List<Tombstone> deletedItems,
        @Nullable String nextCursor,
        String nextUpdatedSince) {}
