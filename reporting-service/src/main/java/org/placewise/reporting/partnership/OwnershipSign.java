package org.placewise.reporting.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody answers for the actions of a board and reports on them when due.
 *
 * @param finding no-records, no-live-actions, or from weakest to strongest none-owned, some-owned,
 *     owned-without-schedule, owned-reports-overdue, owned-reports-not-due, owned-and-reported
 * @param records the actions behind the finding, oldest first
 */
public record OwnershipSign(String finding, String explanation, OwnershipCounts counts, List<ActionRecord> records) {

    /** Counts behind the finding; all but the first and the closed ones are of live actions. */
    public record OwnershipCounts(
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
     * An action, with what is known of its reporting.
     *
     * @param reported on-time, overdue, not-due, no-schedule or closed
     * @param wouldChange steps that would make the action owned and reported
     */
    public record ActionRecord(
            UUID actionId,
            UUID objectiveId,
            String title,
            String status,
            boolean owned,
            @Nullable LocalDate reportDueOn,
            String reported,
            List<String> wouldChange) {}
}
