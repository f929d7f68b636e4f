package org.placewise.reporting.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Data of {@code org.placewise.partnership.objective.recorded.v1}: the full state of an objective. */
public record ObjectiveRecorded(
        UUID objectiveId,
        UUID boardId,
        String gssCode,
        Instant recordedAt,
        String title,
        @Nullable String pitComponent,
        @Nullable Indicator indicator,
        @Nullable Baseline baseline,
        @Nullable Target target,
        @Nullable LocalDate targetDate,
        @Nullable String populationGroup,
        @Nullable Owner owner,
        Clarity clarity,
        @Nullable UUID priorityId) {}
