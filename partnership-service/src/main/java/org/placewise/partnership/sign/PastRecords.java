package org.placewise.partnership.sign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placewise.partnership.board.BoardTerms;

/** The records of a board as they stood, read from the history, the latest change included. */
public interface PastRecords {

    /**
     * The records as they stood just before an instant; none where nothing had been recorded by then.
     *
     * @param asOf the day that the records are read for, for the members of a year before
     */
    BoardRecords before(Instant instant, UUID boardId, LocalDate asOf);

    /** What a board stated of itself just before an instant; empty where it was not on record. */
    Optional<BoardTerms> boardBefore(Instant instant, UUID boardId);

    /** The boards of a place that were on record just before an instant, in order of their identifiers. */
    List<UUID> boardsOf(Instant instant, String gssCode);
}
