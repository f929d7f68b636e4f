package org.placewise.reporting.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.partnership.ProgressNote;

/**
 * An action that serves an objective.
 *
 * @param owner null where nobody is named, or where the caller is not told
 * @param ownerNamed whether a person or post is named
 * @param status planned, in-progress, done or stopped
 * @param progress notes, oldest first
 */
public record ActionReading(
        UUID actionId,
        UUID objectiveId,
        UUID boardId,
        String title,
        @Nullable String owner,
        boolean ownerNamed,
        @Nullable String organisation,
        @Nullable String sector,
        @Nullable LocalDate dueDate,
        @Nullable Integer reportEveryDays,
        String status,
        List<ProgressNote> progress,
        Source source) {

    /** Returns whether both a person or post and an organisation are named. */
    public boolean owned() {
        return ownerNamed && organisation != null;
    }
}
