package org.placewise.partnership.action.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.word.Word;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.action.ActionTerms;
import org.placewise.partnership.form.CalendarRange;
import org.placewise.partnership.form.OneLine;
import org.placewise.partnership.form.OneOf;
import org.placewise.partnership.vocabulary.Sector;

/** The whole of what an action states; progress notes are added apart. */
public record ReviseActionRequest(
        @Schema(description = "The action in a sentence", examples = "Offer stop-smoking support in community centres")
        @NotNull @OneLine
        @Size(max = 300) String title,

        @Schema(description = "Name of the person or post that carries it", examples = "Tobacco lead")
        @OneLine
        @Size(max = 200) @Nullable String owner,

        @Schema(description = "Organisation that carries it", examples = "Example Council")
        @OneLine
        @Size(max = 200) @Nullable String organisation,

        @Schema(description = "Sector of that organisation", implementation = Sector.class)
        @OneOf(Sector.class)
        @Nullable String sector,

        @Schema(description = "Day by which it shall be done", examples = "2027-03-31") @CalendarRange @Nullable LocalDate dueDate,

        @Schema(description = "Days between progress reports; null where none are scheduled", examples = "30")
        @Min(1) @Max(366) @Nullable Integer reportEveryDays,

        @Schema(description = "State of the action", implementation = ActionStatus.class)
        @NotNull @OneOf(ActionStatus.class)
        String status) {

    ActionTerms toTerms() {
        return new ActionTerms(
                title,
                owner,
                organisation,
                sector == null ? null : Word.stored(Sector.class, sector),
                dueDate,
                reportEveryDays,
                Word.stored(ActionStatus.class, status));
    }
}
