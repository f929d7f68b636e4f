package org.placewise.partnership.feed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which records a list shows; null does not filter.
 *
 * @param place those of this place and of the places wholly within it
 */
public record FeedFilter(
        @Nullable String place,
        @Nullable UUID boardId,
        @Nullable UUID objectiveId) {}
