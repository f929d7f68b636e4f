package org.placewise.partnership.sign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.placewise.partnership.action.Actions;
import org.placewise.partnership.objective.Objectives;
import org.placewise.partnership.vocabulary.EnglishDay;
import org.placewise.partnership.vocabulary.RecordClock;

/**
 * Reads the signs of a board on any day. A past day is read from the records as they stood at its end; today and a day to
 * come from the records as they stand, so that a day to come shows what will be overdue if nothing is reported until then.
 */
@ApplicationScoped
public class ReadSigns {

    private final Objectives objectives;
    private final Actions actions;
    private final PastRecords past;
    private final RecordClock clock;

    ReadSigns(Objectives objectives, Actions actions, PastRecords past, RecordClock clock) {
        this.objectives = objectives;
        this.actions = actions;
        this.past = past;
        this.clock = clock;
    }

    /** The signs as of a day in England. */
    public Signs of(UUID boardId, LocalDate asOf) {
        return asOf.isBefore(clock.today())
                ? past.before(EnglishDay.endOf(asOf), boardId).signs(asOf)
                : current(boardId).signs(asOf);
    }

    private BoardRecords current(UUID boardId) {
        return new BoardRecords(objectives.ofBoard(boardId), actions.ofBoard(boardId));
    }
}
