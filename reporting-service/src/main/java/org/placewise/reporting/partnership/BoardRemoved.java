package org.placewise.reporting.partnership;

import java.time.Instant;
import java.util.UUID;

/** Data of {@code org.placewise.partnership.board.removed.v1}. */
public record BoardRemoved(UUID boardId, String gssCode, Instant removedAt, String reason) {}
