package org.placewise.partnership.sign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.action.Reporting;

/**
 * The sign of ownership of a board with what it rests on.
 *
 * @param records the actions, closed ones included, in the order given to the rule
 */
public record OwnershipReading(
        OwnershipFinding finding, String explanation, ActionCounts counts, List<ActionRecord> records) {

    public OwnershipReading {
        records = List.copyOf(records);
    }

    /** Counts of actions; {@code owned} and the four answers on reporting are of live actions only. */
    public record ActionCounts(
            int actions,
            int live,
            int done,
            int stopped,
            int owned,
            int onTime,
            int overdue,
            int notDue,
            int noSchedule) {}

    /**
     * An action behind the sign.
     *
     * @param reportDueOn null without a schedule, and once the action is closed
     * @param wouldChange what would make it owned and reported, empty once it is closed
     */
    public record ActionRecord(
            UUID actionId,
            UUID objectiveId,
            String title,
            ActionStatus status,
            boolean owned,
            @Nullable LocalDate reportDueOn,
            Reporting reported,
            List<OwnershipStep> wouldChange) {}
}
