package org.placewise.partnership.sign;

import java.time.Instant;
import java.util.UUID;

/** The records of a board as they stood, read from the history. */
public interface PastRecords {

    /** The records as they stood just before an instant; none where nothing had been recorded by then. */
    BoardRecords before(Instant instant, UUID boardId);
}
