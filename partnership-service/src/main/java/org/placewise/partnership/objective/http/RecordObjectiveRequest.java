package org.placewise.partnership.objective.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.form.CalendarRange;
import org.placewise.partnership.form.OneOf;
import org.placewise.partnership.objective.CausalStage;
import org.placewise.partnership.objective.DimensionOfInequality;
import org.placewise.partnership.objective.ObjectiveTerms;
import org.placewise.partnership.objective.PitComponent;

/** A new objective; it stays with its board for life. */
public record RecordObjectiveRequest(
        @Schema(description = "Board the objective belongs to") @NotNull UUID boardId,

        @Schema(description = "The objective in a sentence", examples = "Fewer people in the most deprived tenth smoke")
        @NotNull @OneLine
        @Size(max = 300) String title,

        @Schema(
                description = "Component of the Population Intervention Triangle it concerns",
                implementation = PitComponent.class)
        @OneOf(PitComponent.class)
        @Nullable String pitComponent,

        @Schema(description = "Indicator it is followed by") @Valid @Nullable IndicatorRequest indicator,

        @Schema(description = "Where the indicator stood at the start") @Valid @Nullable BaselineRequest baseline,

        @Schema(description = "Where the indicator shall stand") @Valid @Nullable TargetRequest target,

        @Schema(description = "Day by which the target shall be reached", examples = "2029-03-31")
        @CalendarRange
        @Nullable LocalDate targetDate,

        @Schema(
                description = "Population group whose outcome shall change",
                examples = "Adults in the most deprived tenth of areas")
        @OneLine
        @Size(max = 300) @Nullable String populationGroup,

        @Schema(description = "Who answers for it") @Valid @Nullable OwnerRequest owner,

        @Schema(description = "Dimension of inequality it addresses", implementation = DimensionOfInequality.class)
        @OneOf(DimensionOfInequality.class)
        @Nullable String dimensionOfInequality,

        @Schema(description = "Where in the chain of causes it acts", implementation = CausalStage.class)
        @OneOf(CausalStage.class)
        @Nullable String causalStage,

        @Schema(description = "Priority of the board's strategy that it follows from") @Nullable UUID priorityId,

        @Schema(
                description =
                        "Words by which it is found; avoidable-emergency-admissions and core20plus5 have a meaning of their own, others are the board's",
                examples = "[\"core20plus5\"]")
        @Size(max = 30) @Nullable List<@NotNull @OneLine @Size(max = 60) String> tags) {

    /** The terms of the request. */
    public ObjectiveTerms toTerms() {
        return new ReviseObjectiveRequest(
                        title,
                        pitComponent,
                        indicator,
                        baseline,
                        target,
                        targetDate,
                        populationGroup,
                        owner,
                        dimensionOfInequality,
                        causalStage,
                        priorityId,
                        tags)
                .toTerms();
    }
}
