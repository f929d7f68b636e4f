package org.placewise.assessment.rating;

import java.util.List;
import java.util.UUID;

/** All that one rater of a round has said. */
public record RaterRatings(UUID invitationId, Sector sector, List<Rating> ratings) {

    /** Copies the ratings. */
    public RaterRatings {
        ratings = List.copyOf(ratings);
    }
}
