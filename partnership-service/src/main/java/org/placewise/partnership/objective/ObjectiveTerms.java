package org.placewise.partnership.objective;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer states of an objective; null where a draft does not say it yet.
 *
 * @param populationGroup whose outcome shall change
 * @param owner who answers for it; not a part of clarity
 */
public record ObjectiveTerms(
        String title,
        @Nullable PitComponent pitComponent,
        @Nullable Indicator indicator,
        @Nullable Baseline baseline,
        @Nullable Target target,
        @Nullable LocalDate targetDate,
        @Nullable String populationGroup,
        @Nullable Owner owner) {}
