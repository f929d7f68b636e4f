package org.placewise.partnership.action.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.action.ActionTerms;
import org.placewise.partnership.action.ExceptionReport;
import org.placewise.partnership.action.ExpectedEffect;
import org.placewise.partnership.action.Milestone;
import org.placewise.partnership.action.Reach;
import org.placewise.partnership.action.Resource;
import org.placewise.partnership.action.Uptake;
import org.placewise.partnership.form.CalendarRange;
import org.placewise.partnership.form.OneOf;
import org.placewise.partnership.vocabulary.Sector;

/** A new action; it stays with its objective for life. */
public record RecordActionRequest(
        @Schema(description = "Objective the action serves") @NotNull UUID objectiveId,

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
        String status,

        @Schema(description = "Who on the board answers for it", examples = "Director of public health")
        @OneLine
        @Size(max = 200) @Nullable String sponsor,

        @Schema(description = "Steps with a day of their own; none where left out") @Size(max = 100) @Nullable List<@NotNull @Valid Milestone> milestones,

        @Schema(description = "Reports that it has gone off course; none where left out") @Size(max = 200) @Nullable List<@NotNull @Valid ExceptionReport> exceptionReports,

        @Schema(description = "What it has been given; nothing where left out") @Size(max = 100) @Nullable List<@NotNull @Valid Resource> resources,

        @Schema(description = "What it is expected to achieve, as a range") @Valid @Nullable ExpectedEffect expectedEffect,

        @Schema(description = "How many people it reaches, as a range") @Valid @Nullable Reach reach,

        @Schema(description = "Share of those reached who take it up, as a range") @Valid @Nullable Uptake uptake,

        @Schema(description = "Months from the action until its effect could be seen in an indicator", examples = "12")
        @Min(0) @Max(600) @Nullable Integer effectLagMonths) {

    /** The terms of the request. */
    public ActionTerms toTerms() {
        return new ReviseActionRequest(
                        title,
                        owner,
                        organisation,
                        sector,
                        dueDate,
                        reportEveryDays,
                        status,
                        sponsor,
                        milestones,
                        exceptionReports,
                        resources,
                        expectedEffect,
                        reach,
                        uptake,
                        effectLagMonths)
                .toTerms(null);
    }
}
