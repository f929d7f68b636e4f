package org.placewise.partnership.objective.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.objective.Acceptance;
import org.placewise.partnership.objective.Adoption;
import org.placewise.partnership.objective.AdoptionPart;
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

/** An objective as it is shown. */
@Schema(
        description =
                "An objective of a board, with the parts of a clear objective that it states and lacks, and what it lacks to be adopted")
public record ObjectiveResponse(
        UUID objectiveId,
        long version,
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
        List<String> tags,
        @Nullable Acceptance acceptance,
        @Nullable Adoption adoption,
        List<AdoptionPart> missingForAdoption) {

    static ObjectiveResponse of(Objective objective) {
        ObjectiveTerms terms = objective.terms();
        return new ObjectiveResponse(
                objective.id(),
                objective.version(),
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
                terms.adoption(),
                AdoptionPart.missingFrom(terms));
    }
}
