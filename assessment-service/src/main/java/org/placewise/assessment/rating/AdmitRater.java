package org.placewise.assessment.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets a rater in who holds the secret of an invitation. */
@ApplicationScoped
public class AdmitRater {

    private final Invitations invitations;
    private final Doorkeeper doorkeeper;

    AdmitRater(Invitations invitations, Doorkeeper doorkeeper) {
        this.invitations = invitations;
        this.doorkeeper = doorkeeper;
    }

    /**
     * Whether the secret admits to the invitation.
     *
     * @param source where it comes from
     */
    @Transactional
    public Admission<Invitation> admit(UUID invitationId, InvitationSecret offered, String source) {
        return doorkeeper.admit(invitations, invitationId, offered, source);
    }
}
