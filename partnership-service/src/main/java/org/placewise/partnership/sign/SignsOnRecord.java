package org.placewise.partnership.sign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was last published of the signs of each board. */
public interface SignsOnRecord {

    /** The GSS code of the place of a board that has not been removed. */
    Optional<String> placeOf(UUID boardId);

    /**
     * Keeps the signs and publishes them, unless they are those last published, the day included.
     *
     * @param gssCode the place of the board
     * @param at when they were read
     */
    void publishIfNew(UUID boardId, String gssCode, Signs signs, Instant at);

    /**
     * Boards on record whose signs were last published for a day before this one, held for the running transaction as a change of
     * the board holds it. Boards that another transaction holds are left to it.
     */
    List<UUID> lockDue(LocalDate today, int limit);
}
