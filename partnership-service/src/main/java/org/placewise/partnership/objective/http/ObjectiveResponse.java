package org.placewise.partnership.objective.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.objective.Baseline;
import org.placewise.partnership.objective.Clarity;
import org.placewise.partnership.objective.Indicator;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.ObjectiveTerms;
import org.placewise.partnership.objective.Owner;
import org.placewise.partnership.objective.PitComponent;
import org.placewise.partnership.objective.Target;

/** An objective as it is shown. */
@Schema(description = "An objective of a board, with the parts of a clear objective that it states and lacks")
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
        Clarity clarity) {

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
                objective.clarity());
    }
}
