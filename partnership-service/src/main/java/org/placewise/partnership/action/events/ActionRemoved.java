package org.placewise.partnership.action.events;

import java.time.Instant;
import java.util.UUID;

/** Data of {@code org.placewise.partnership.action.removed.v1}. */
public record ActionRemoved(
        UUID actionId, UUID objectiveId, UUID boardId, String gssCode, Instant removedAt, String reason) {

    static final String TYPE = "org.placewise.partnership.action.removed.v1";
}
