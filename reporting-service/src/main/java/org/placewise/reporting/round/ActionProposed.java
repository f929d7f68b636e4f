package org.placewise.reporting.round;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code org.placewise.assessment.action.proposed.v1}: a weak element of a concluded round, its cause and what
 * partners suggest. Who proposed it is in the event and not read.
 *
 * @param level agreed level of the element
 * @param target level to be reached; null when none was named
 */
public record ActionProposed(
        UUID proposalId,
        UUID roundId,
        UUID assessmentId,
        String gssCode,
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        String pitComponent,
        @Nullable String topic,
        boolean example,
        String element,
        String elementName,
        int level,
        String label,
        @Nullable Integer target,
        @Nullable String targetLabel,
        String cause,
        String suggestion,
        Instant proposedAt) {}
