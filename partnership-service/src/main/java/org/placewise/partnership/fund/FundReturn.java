package org.placewise.partnership.fund;

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

/** A return that the fund owes, with its deadline. */
public record FundReturn(
        @Schema(
                description =
                        "Identifies the return across revisions; left out for a new one, which is given one, as is any that the fund has not had")
        @Nullable UUID returnId,

        @Schema(description = "The return", examples = "Better Care Fund, second quarter")
        @NotNull @OneLine
        @Size(max = 300) String title,

        @Schema(description = "Deadline", examples = "2026-11-14") @NotNull @CalendarRange
        LocalDate dueOn,

        @Schema(description = "Day on which the board approved it", examples = "2026-11-10") @CalendarRange @Nullable LocalDate approvedOn) {

    public FundReturn {
        returnId = returnId == null ? Ids.next() : returnId;
    }

    /** The same return, under an identifier of its own where its is none of these. */
    FundReturn among(Set<UUID> known) {
        return known.contains(returnId) ? this : new FundReturn(null, title, dueOn, approvedOn);
    }

    /** Whether it was approved by its deadline; a return that is not approved yet is not. */
    public boolean approvedInTime() {
        return approvedOn != null && !approvedOn.isAfter(dueOn);
    }
}
