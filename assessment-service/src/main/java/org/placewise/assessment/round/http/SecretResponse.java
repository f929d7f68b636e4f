package org.placewise.assessment.round.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.assessment.round.InviteOutcome;

/**
 * A new invitation, or one renewed.
 *
 * @param secret what the rater needs; it is shown here and never again
 * @param link path of the rater's page on this service, with the secret in it
 */
@Schema(name = "InvitationSecret")
public record SecretResponse(UUID invitationId, String secret, String link, Instant expiresAt) {

    static SecretResponse of(InviteOutcome.Invited invited) {
        return new SecretResponse(
                invited.invitation().id(),
                invited.secret().reveal(),
                "/rate/" + invited.invitation().id() + "/" + invited.secret().reveal(),
                invited.invitation().expiresAt());
    }
}
