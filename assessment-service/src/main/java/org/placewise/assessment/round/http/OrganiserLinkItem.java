package org.placewise.assessment.round.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.round.OrganiserLink;

/**
 * A link to run the round in a browser, without its secret.
 *
 * @param organiser in whose name its holder acts
 * @param revokedAt null while it stands
 * @param failedAttempts how often a wrong secret was offered for it; of those from one address the first in a minute
 */
@Schema(name = "OrganiserLinkItem")
public record OrganiserLinkItem(
        UUID linkId,
        String organiser,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        int failedAttempts) {

    static OrganiserLinkItem of(OrganiserLink link) {
        return new OrganiserLinkItem(
                link.id(), link.organiser(), link.madeAt(), link.expiresAt(), link.revokedAt(), link.failedAttempts());
    }
}
