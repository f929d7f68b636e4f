package org.placewise.partnership.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Statutory seats that have been vacant for too long. */
public interface SeatsLeftVacant {

    /**
     * Some that nobody has been told of and that no other transaction holds, now told of in the running one.
     *
     * @param since seats that have been vacant since this day or longer
     */
    List<LeftVacant> takeSome(LocalDate since, Instant at, int limit);

    /** A seat that was left vacant, with its board. */
    record LeftVacant(Board board, StatutorySeat seat, LocalDate since) {}
}
