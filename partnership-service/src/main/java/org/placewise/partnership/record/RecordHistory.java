package org.placewise.partnership.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placewise.partnership.history.RecordKind;

/** Records as they stood, read from the history. */
public interface RecordHistory {

    /** A record as it stood just before an instant; empty where it had not been recorded by then. */
    Optional<PastState> before(Instant instant, RecordKind kind, UUID id);

    /** The records of a board that were on record just before an instant, by kind and identifier. */
    List<PastState> ofBoardBefore(Instant instant, UUID boardId);

    /** The records of one kind of a board that were on record just before an instant, oldest first. */
    <T> List<BoardRecord<T>> before(Instant instant, RecordType<T> type, UUID boardId);
}
