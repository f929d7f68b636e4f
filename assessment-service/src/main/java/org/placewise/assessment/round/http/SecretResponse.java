package org.placewise.assessment.round.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.assessment.round.InviteOutcome;

/**
 * A new invitation, or one renewed.
 *
 * @param secret what the rater needs; it is shown here and never again
 */
@Schema(name = "InvitationSecret")
public record SecretResponse(UUID invitationId, String secret, Instant expiresAt) {

    static SecretResponse of(InviteOutcome.Invited invited) {
        return new SecretResponse(
                invited.invitation().id(),
                invited.secret().reveal(),
                invited.invitation().expiresAt());
    }
}
