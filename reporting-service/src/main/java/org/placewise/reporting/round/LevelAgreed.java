package org.placewise.reporting.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.Evidence;

/**
 * Data of {@code org.placewise.assessment.level.agreed.v1}: what partners recorded of one element of a round.
 *
 * @param turn of the round; when the round opens again with a higher one, this no longer stands
 */
public record LevelAgreed(UUID roundId, int turn, Agreement agreement) {

    /**
     * What was recorded; it stands beside the spread and never replaces it.
     *
     * @param outcome agreed or no-agreement
     * @param answer level, not-applicable or not-known; null when there is no agreement
     * @param level null unless {@code answer} is level
     * @param target level to be reached; null when none was named
     * @param reason why this was agreed, or what stood in the way
     */
    public record Agreement(
            String element,
            String outcome,
            @Nullable String answer,
            @Nullable Integer level,
            @Nullable String label,
            @Nullable Integer target,
            @Nullable String targetLabel,
            @Nullable String confidence,
            String reason,
            List<Evidence> evidence,
            Instant recordedAt) {}
}
