package org.placewise.partnership.sign;

import java.time.LocalDate;
import java.util.List;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.objective.Objective;

/**
 * The signs of one board on one day.
 *
 * @param asOf the day, in England
 */
public record Signs(LocalDate asOf, ClarityReading clarity, OwnershipReading ownership) {

    /** The signs computed from the records of a board as they stood at the end of a day. */
    public static Signs of(LocalDate asOf, List<Objective> objectives, List<Action> actions) {
        return new Signs(asOf, ClaritySign.of(objectives), OwnershipSign.of(actions, asOf));
    }
}
