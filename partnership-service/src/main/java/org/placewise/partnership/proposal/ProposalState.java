package org.placewise.partnership.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with what has come of it.
 *
 * @param actionId the action that was made of it, null until then
 */
public record ProposalState(
        ProposedAction proposal,

        @Nullable UUID actionId,

        @Nullable Instant adoptedAt) {}
