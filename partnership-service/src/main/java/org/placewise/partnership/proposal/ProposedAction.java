package org.placewise.partnership.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.view.ForOfficers;
import org.placewise.partnership.objective.PitComponent;

/** An action that an assessment has proposed: a weak element of its instrument, the cause that partners see and what they suggest. */
public record ProposedAction(
        UUID proposalId,

        String gssCode,

        @Nullable String topic,

        PitComponent pitComponent,

        String instrumentName,

        String elementName,

        String label,

        String targetLabel,

        String cause,

        String suggestion,

        @ForOfficers String proposedBy,

        Instant proposedAt) {}
