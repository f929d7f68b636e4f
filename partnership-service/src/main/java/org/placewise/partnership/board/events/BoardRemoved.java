package org.placewise.partnership.board.events;

import java.time.Instant;
import java.util.UUID;

/** Data of {@code org.placewise.partnership.board.removed.v1}. */
public record BoardRemoved(UUID boardId, String gssCode, Instant removedAt, String reason) {

    static final String TYPE = "org.placewise.partnership.board.removed.v1";
}
