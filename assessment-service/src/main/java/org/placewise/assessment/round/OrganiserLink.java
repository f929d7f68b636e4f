package org.placewise.assessment.round;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.rating.Keyed;

/**
 * A link with which an organiser runs one round in a browser, where there is no token.
 *
 * @param organiser in whose name the holder acts
 * @param revokedAt null while it stands
 * @param failedAttempts how often a wrong secret was offered for it
 */
public record OrganiserLink(
        UUID id,
        UUID roundId,
        String organiser,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        int failedAttempts)
        implements Keyed.Held {

    /** How long a link holds: a working day. */
    public static final int HOURS = 12;

    @Override
    public boolean admitsAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
