package org.placewise.partnership.thread;

import java.util.UUID;

/**
 * A link of the golden thread as it is met on the way from an objective.
 *
 * @param distance how many links away, 1 for the next
 * @param fromObjectiveId the lower end of the link
 * @param objective the end that the way leads to: the higher one upwards, the lower one downwards
 */
public record ThreadStep(
        UUID linkId,
        LinkKind kind,
        LinkStrength strength,
        int distance,
        UUID fromObjectiveId,
        ThreadObjective objective) {

    /** An objective on the way, with its board. */
    public record ThreadObjective(
            UUID objectiveId, String title, UUID boardId, String boardName, String gssCode, String placeLevel) {}
}
