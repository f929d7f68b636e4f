package org.placewise.partnership.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.form.CalendarRange;
import org.placewise.partnership.form.Stated;

/**
 * What an officer states of a decision; it was taken on the day of its meeting.
 *
 * @param toAct the role or organisation that shall act, null where the minutes name nobody
 */
public record DecisionTerms(
        @Schema(description = "Meeting at which it was taken") @NotNull UUID meetingId,

        @Schema(description = "Item of the agenda of that meeting") @Nullable UUID agendaItemId,

        @Schema(description = "What was decided", examples = "Fund stop-smoking support in two more community centres")
        @NotNull @OneLine
        @Size(max = 500) String title,

        @Schema(description = "Authority that was used") @NotNull Authority authority,

        @Schema(description = "Role or organisation that shall act", examples = "Director of public health")
        @OneLine
        @Size(max = 200) @Nullable String toAct,

        @Schema(description = "Day by which it shall be acted on", examples = "2027-01-31") @CalendarRange @Nullable LocalDate dueOn,

        @Schema(description = "Objectives of the board that it concerns") @NotNull @Size(max = 100) List<@NotNull UUID> objectiveIds,

        @Schema(description = "Actions of the board that carry it out") @NotNull @Size(max = 100) List<@NotNull UUID> actionIds) {

    public DecisionTerms {
        objectiveIds = Stated.list(objectiveIds);
        actionIds = Stated.list(actionIds);
    }
}
