package org.placewise.assessment.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.ElementCode;

/**
 * A proposed action.
 *
 * @param level rank of the agreed level
 * @param target rank of the level to be reached; null when none was named
 * @param cause why the element is weak, as partners see it
 * @param suggestion what could be done
 */
public record Proposal(
        UUID id,
        UUID roundId,
        UUID assessmentId,
        ElementCode element,
        int level,
        @Nullable Integer target,
        String cause,
        String suggestion,
        String proposedBy,
        Instant proposedAt) {}
