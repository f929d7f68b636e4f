package org.placewise.partnership.feed;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which records a list shows; null does not filter.
 *
 * @param place those of this place and of the places wholly within it
 * @param tiedTo those that refer to all of these records
 */
public record FeedFilter(
        @Nullable String place,
        @Nullable UUID boardId,
        @Nullable UUID objectiveId,
        List<UUID> tiedTo) {

    public FeedFilter {
        tiedTo = List.copyOf(tiedTo);
    }

    /** Without regard to what records refer to. */
    public FeedFilter(@Nullable String place, @Nullable UUID boardId, @Nullable UUID objectiveId) {
        this(place, boardId, objectiveId, List.of());
    }
}
