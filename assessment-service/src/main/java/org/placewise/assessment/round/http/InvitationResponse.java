package org.placewise.assessment.round.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.rating.Sector;
import org.placewise.assessment.round.Completion;

/**
 * An invitation as its organiser sees it.
 *
 * @param failedAttempts how often a wrong secret was offered for it since it was made or renewed; of those from one address
 *     the first in a minute
 * @param completed whether the rater has rated every element: all that is told of ratings before the round closes
 */
@Schema(name = "Invitation")
public record InvitationResponse(
        UUID invitationId,
        String organisation,
        Sector sector,
        @Nullable String name,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        int failedAttempts,
        boolean completed) {

    static InvitationResponse of(Completion completion) {
        Invitation invitation = completion.invitation();
        return new InvitationResponse(
                invitation.id(),
                invitation.organisation(),
                invitation.sector(),
                invitation.name(),
                invitation.invitedAt(),
                invitation.expiresAt(),
                invitation.revokedAt(),
                invitation.failedAttempts(),
                completion.completed());
    }
}
