package org.placewise.partnership.sign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.placewise.partnership.history.BoardWatcher;
import org.placewise.partnership.vocabulary.RecordClock;

/**
 * Reads the signs of a board anew whenever its records change, and publishes them where they differ from what was published
 * last, the day included.
 */
@ApplicationScoped
public class AssessSigns implements BoardWatcher {

    private final ReadSigns readSigns;
    private final SignsOnRecord onRecord;
    private final RecordClock clock;

    AssessSigns(ReadSigns readSigns, SignsOnRecord onRecord, RecordClock clock) {
        this.readSigns = readSigns;
        this.onRecord = onRecord;
        this.clock = clock;
    }

    /** Joins the transaction of the change. A board that was removed has no signs any more. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordsChanged(UUID boardId) {
        onRecord.placeOf(boardId)
                .ifPresent(gssCode ->
                        onRecord.publishIfNew(boardId, gssCode, readSigns.of(boardId, clock.today()), clock.now()));
    }
}
