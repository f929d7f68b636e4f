package org.placewise.partnership.sign;

import java.time.LocalDate;
import java.util.List;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.objective.Objective;

/** The records of one board that the signs are computed from, oldest first. */
public record BoardRecords(List<Objective> objectives, List<Action> actions) {

    public BoardRecords {
        objectives = List.copyOf(objectives);
        actions = List.copyOf(actions);
    }

    /** The signs as they read at the end of a day. */
    public Signs signs(LocalDate asOf) {
        return Signs.of(asOf, objectives, actions);
    }
}
