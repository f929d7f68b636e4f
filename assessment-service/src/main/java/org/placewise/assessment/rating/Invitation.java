package org.placewise.assessment.rating;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rater's seat in a round.
 *
 * @param name who is invited, in the organiser's words; null where the organisation says enough
 * @param revokedAt null while it stands; what a revoked rater said does not count
 * @param failedAttempts how often a wrong secret was offered for it
 */
public record Invitation(
        UUID id,
        UUID roundId,
        String organisation,
        Sector sector,
        @Nullable String name,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        int failedAttempts)
        implements Keyed.Held {

    @Override
    public boolean admitsAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
