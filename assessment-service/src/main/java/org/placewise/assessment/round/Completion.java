package org.placewise.assessment.round;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.rating.Invitations;
import org.placewise.assessment.rating.Ratings;

/**
 * Who has been invited to a round, and whether they have rated every element: all that an organiser learns before the reveal.
 */
public record Completion(Invitation invitation, boolean completed) {

    /** The completion of a round. */
    public static List<Completion> of(Round round, Instrument instrument, Invitations invitations, Ratings ratings) {
        Map<UUID, Integer> rated = ratings.rated(round.id());
        int elements = instrument.elements().size();
        return invitations.ofRound(round.id()).stream()
                .map(invitation -> new Completion(invitation, rated.getOrDefault(invitation.id(), 0) == elements))
                .toList();
    }
}
