package org.placewise.reporting.dashboard;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.partnership.Baseline;
import org.placewise.reporting.partnership.Clarity;
import org.placewise.reporting.partnership.Indicator;
import org.placewise.reporting.partnership.Owner;
import org.placewise.reporting.partnership.Target;

/** An objective of a board of the place; parts that are not stated are null and listed in {@code clarity.missing}. */
public record ObjectiveReading(
        UUID objectiveId,
        UUID boardId,
        String title,
        @Nullable String pitComponent,
        @Nullable Indicator indicator,
        @Nullable Baseline baseline,
        @Nullable Target target,
        @Nullable LocalDate targetDate,
        @Nullable String populationGroup,
        @Nullable Owner owner,
        Clarity clarity,
        Source source) {}
