package org.placewise.assessment.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Lets a rater in who holds the secret of an invitation. */
@ApplicationScoped
public class AdmitRater {

    private final Invitations invitations;
    private final Clock clock;

    AdmitRater(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** The invitation; empty, without saying why, when the secret is wrong or the invitation admits nobody. */
    @Transactional
    public Optional<Invitation> admit(UUID invitationId, InvitationSecret offered) {
        Optional<Invitation> found = invitations.find(invitationId);
        Optional<byte[]> hash = invitations.secretHash(invitationId);
        if (found.isEmpty() || hash.isEmpty() || !found.get().admitsAt(clock.instant())) {
            return Optional.empty();
        }
        if (!offered.matches(hash.get())) {
            invitations.countFailedAttempt(invitationId);
            return Optional.empty();
        }
        return found;
    }
}
