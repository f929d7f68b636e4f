package org.placewise.partnership.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.kit.id.Ids;
import org.placewise.partnership.form.CalendarRange;

/** A step of an action that has a day of its own. */
public record Milestone(
        @Schema(
                description =
                        "Identifies the milestone across revisions; left out for a new one, which is given one, as is any that the action has not had")
        @Nullable UUID milestoneId,

        @Schema(description = "The step", examples = "First session held") @NotNull @OneLine @Size(max = 300) String title,

        @Schema(description = "Day by which it shall be reached", examples = "2026-12-15") @NotNull @CalendarRange
        LocalDate dueOn,

        @Schema(description = "Day on which it was reached", examples = "2026-12-01") @CalendarRange @Nullable LocalDate reachedOn) {

    public Milestone {
        milestoneId = milestoneId == null ? Ids.next() : milestoneId;
    }

    /** The same milestone, under an identifier of its own where its is none of these. */
    Milestone among(Set<UUID> known) {
        return known.contains(milestoneId) ? this : new Milestone(null, title, dueOn, reachedOn);
    }

    /** Whether it was not reached by the end of its day, seen on a later day. */
    public boolean missedOn(LocalDate today) {
        return reachedOn == null && dueOn.isBefore(today);
    }
}
