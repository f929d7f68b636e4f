package org.placewise.partnership.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.placewise.partnership.vocabulary.RecordClock;

/**
 * Tells of statutory seats that have been vacant for too long, once for each vacancy, however many replicas run this at once. A
 * seat that is vacant since a day that is not known is not told of.
 */
@ApplicationScoped
public class TellSeatsLeftVacant {

    private static final int AT_ONCE = 50;

    private final SeatsLeftVacant seats;
    private final BoardChanges changes;
    private final RecordClock clock;

    TellSeatsLeftVacant(SeatsLeftVacant seats, BoardChanges changes, RecordClock clock) {
        this.seats = seats;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Tells of some.
     *
     * @param days how long a seat may be vacant
     * @return how many, 0 when none is left that nobody else is telling of
     */
    @Transactional
    public int tellSome(int days) {
        List<SeatsLeftVacant.LeftVacant> some = seats.takeSome(clock.today().minusDays(days), clock.now(), AT_ONCE);
        some.forEach(it -> changes.seatLeftVacant(it.board(), it.seat(), it.since()));
        return some.size();
    }
}
