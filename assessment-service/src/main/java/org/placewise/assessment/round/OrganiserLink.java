package org.placewise.assessment.round;

import java.time.Instant;
import java.util.UUID;
import org.placewise.assessment.rating.Invitation;

/**
 * A link with which an organiser runs one round in a browser, where there is no token.
 *
 * @param organiser in whose name the holder acts
 */
public record OrganiserLink(
        UUID id, UUID roundId, String organiser, Instant madeAt, Instant expiresAt, int failedAttempts) {

    /** How long a link holds: a working day. */
    public static final int HOURS = 12;

    /** Whether somebody with the right secret is admitted at this moment. */
    public boolean admitsAt(Instant now) {
        return now.isBefore(expiresAt) && failedAttempts < Invitation.MOST_FAILED_ATTEMPTS;
    }
}
