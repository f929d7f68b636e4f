package org.placewise.assessment.round;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.rating.Invitations;

/**
 * Who has been invited to a round, and whether they have rated every element: all that an organiser learns before the reveal.
 */
public record Completion(Invitation invitation, boolean completed) {

    /** The completion of a round. */
    public static List<Completion> of(Round round, Invitations invitations) {
        Set<UUID> completed = invitations.completed(round.id());
        return invitations.ofRound(round.id()).stream()
                .map(invitation -> new Completion(invitation, completed.contains(invitation.id())))
                .toList();
    }
}
