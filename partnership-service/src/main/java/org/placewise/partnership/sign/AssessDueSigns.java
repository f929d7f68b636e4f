package org.placewise.partnership.sign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.placewise.partnership.vocabulary.RecordClock;

/**
 * Reads the signs of every board once a day, because a report falls overdue by the passing of time alone. Each board is
 * published once for each day, however many replicas run this at once: whoever holds the row does it, and then it is no longer
 * due.
 */
@ApplicationScoped
public class AssessDueSigns {

    private static final int AT_ONCE = 20;

    private final SignsOnRecord onRecord;
    private final AssessSigns assessSigns;
    private final RecordClock clock;

    AssessDueSigns(SignsOnRecord onRecord, AssessSigns assessSigns, RecordClock clock) {
        this.onRecord = onRecord;
        this.assessSigns = assessSigns;
        this.clock = clock;
    }

    /**
     * Assesses some of the boards that are due.
     *
     * @return how many, 0 when none is left that nobody else is assessing
     */
    @Transactional
    public int assessSome() {
        List<UUID> due = onRecord.lockDue(clock.today(), AT_ONCE);
        due.forEach(assessSigns::recordsChanged);
        return due.size();
    }
}
