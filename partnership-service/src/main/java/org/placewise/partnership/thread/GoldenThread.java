package org.placewise.partnership.thread;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the golden thread from the links on record. */
public interface GoldenThread {

    /** Every link on the ways up from an objective, the nearest first. */
    List<ThreadStep> upwards(UUID objectiveId);

    /** Every link on the ways down from an objective, the nearest first. */
    List<ThreadStep> downwards(UUID objectiveId);

    /**
     * Where the thread breaks off, by identifier and lack.
     *
     * @param place only at this place and the places wholly within it, everywhere where null
     * @param boardId only of this board, of every board where null
     * @param after the identifier and lack to begin behind, empty for the first
     */
    List<ThreadGap> gaps(@Nullable String place, @Nullable UUID boardId, String after, int limit);
}
