package org.placewise.partnership.objective.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.objective.Baseline;
import org.placewise.partnership.objective.Clarity;
import org.placewise.partnership.objective.Indicator;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.ObjectiveTerms;
import org.placewise.partnership.objective.Owner;
import org.placewise.partnership.objective.PitComponent;
import org.placewise.partnership.objective.Target;

/** Data of {@code org.placewise.partnership.objective.recorded.v1}: the full published state of an objective. */
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
        Clarity clarity) {

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
                objective.clarity());
    }

    /** The objective that was published in this state, at a version. */
    public Objective objective(long version) {
        ObjectiveTerms terms = new ObjectiveTerms(
                title, pitComponent, indicator, baseline, target, targetDate, populationGroup, owner);
        return new Objective(objectiveId, version, boardId, gssCode, recordedAt, terms);
    }
}
