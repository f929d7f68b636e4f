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
 * @param locked whether too many wrong secrets were offered for it; renew it then
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
        boolean locked,
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
                invitation.failedAttempts() >= Invitation.MOST_FAILED_ATTEMPTS,
                completion.completed());
    }
}
