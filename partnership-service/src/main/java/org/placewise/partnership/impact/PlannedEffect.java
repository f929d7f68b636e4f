package org.placewise.partnership.impact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When an action could show in an indicator.
 *
 * @param actionDate the day it is to have been done, or where that is not said the day it was recorded
 * @param effectLagMonths months from then until its effect would show; null where nobody has said
 */
public record PlannedEffect(
        UUID actionId,
        String title,
        LocalDate actionDate,
        @Nullable Integer effectLagMonths) {

    /** The first day on which its effect would show. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(effectLagMonths).map(actionDate::plusMonths);
    }
}
