package org.placewise.reporting.component;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.Source;

/**
 * An action that partners proposed for a weak element.
 *
 * @param level agreed level of the element when it was proposed
 * @param target level to be reached; null when none was named
 * @param stands whether the assessment that it rests on has not been withdrawn
 */
public record ProposalReading(
        UUID proposalId,
        UUID roundId,
        UUID assessmentId,
        String element,
        String elementName,
        int level,
        String label,
        @Nullable Integer target,
        @Nullable String targetLabel,
        String cause,
        String suggestion,
        Instant proposedAt,
        boolean example,
        boolean stands,
        Source source) {}
