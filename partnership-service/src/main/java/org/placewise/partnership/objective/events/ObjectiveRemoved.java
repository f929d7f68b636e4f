package org.placewise.partnership.objective.events;

import java.time.Instant;
import java.util.UUID;

/** Data of {@code org.placewise.partnership.objective.removed.v1}. */
public record ObjectiveRemoved(UUID objectiveId, UUID boardId, String gssCode, Instant removedAt, String reason) {

    static final String TYPE = "org.placewise.partnership.objective.removed.v1";
}
