package org.placewise.partnership.objective.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.objective.Acceptance;
import org.placewise.partnership.objective.Adoption;
import org.placewise.partnership.objective.Baseline;
import org.placewise.partnership.objective.CausalStage;
import org.placewise.partnership.objective.Clarity;
import org.placewise.partnership.objective.DimensionOfInequality;
import org.placewise.partnership.objective.Indicator;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.ObjectiveTerms;
import org.placewise.partnership.objective.Owner;
import org.placewise.partnership.objective.PitComponent;
import org.placewise.partnership.objective.Target;

/**
 * Data of {@code org.placewise.partnership.objective.recorded.v1}: the full published state of an objective. States that were published before
 * objectives could be accepted and adopted lack the members from {@code dimensionOfInequality} on.
 */
public record ObjectiveRecorded(
        UUID objectiveId,
        UUID boardId,
        String gssCode,
        Instant recordedAt,
        String title,
        @Nullable PitComponent pitComponent,
        @Nullable Indicator indicator,
        @Nullable Baseline baseline,
        @Nullable Target target,
        @Nullable LocalDate targetDate,
        @Nullable String populationGroup,
        @Nullable Owner owner,
        Clarity clarity,
        @Nullable DimensionOfInequality dimensionOfInequality,
        @Nullable CausalStage causalStage,
        @Nullable UUID priorityId,
        @Nullable List<String> tags,
        @Nullable Acceptance acceptance,
        @Nullable Adoption adoption) {

    static final String TYPE = "org.placewise.partnership.objective.recorded.v1";

    static ObjectiveRecorded of(Objective objective) {
        ObjectiveTerms terms = objective.terms();
        return new ObjectiveRecorded(
                objective.id(),
                objective.boardId(),
                objective.gssCode(),
                objective.recordedAt(),
                terms.title(),
                terms.pitComponent(),
                terms.indicator(),
                terms.baseline(),
                terms.target(),
                terms.targetDate(),
                terms.populationGroup(),
                terms.owner(),
                objective.clarity(),
                terms.dimensionOfInequality(),
                terms.causalStage(),
                terms.priorityId(),
                terms.tags(),
                terms.acceptance(),
                terms.adoption());
    }

    /** The objective that was published in this state, at a version. */
    public Objective objective(long version) {
        ObjectiveTerms terms = new ObjectiveTerms(
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
                tags == null ? List.of() : tags,
                acceptance,
                adoption);
        return new Objective(objectiveId, version, boardId, gssCode, recordedAt, terms);
    }
}
