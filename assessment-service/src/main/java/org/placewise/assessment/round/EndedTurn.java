package org.placewise.assessment.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A turn of rating that a reopening ended, with all that it showed.
 *
 * @param assessmentId the assessment that came of it and was withdrawn with it; null when it was not concluded
 * @param reason why the round was opened again
 */
public record EndedTurn(
        int turn,
        Instant openedAt,
        Instant closedAt,
        RoundResults results,
        List<ElementAgreement> agreements,
        @Nullable UUID assessmentId,
        Instant reopenedAt,
        String reopenedBy,
        String reason) {

    /** Copies the agreements. */
    public EndedTurn {
        agreements = List.copyOf(agreements);
    }
}
