package org.placewise.assessment.round.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.round.RoundView;
import org.placewise.kit.page.Tombstone;

/**
 * A page of rounds in the order in which they changed.
 *
 * @param deletedItems what was deleted; empty unless asked for
 * @param nextCursor the next page; null at the end
 * @param nextUpdatedSince what to ask for next time
 */
public record RoundPage(
        List<RoundView> items,
        List<Tombstone> deletedItems,
        @Nullable String nextCursor,
        String nextUpdatedSince) {}
