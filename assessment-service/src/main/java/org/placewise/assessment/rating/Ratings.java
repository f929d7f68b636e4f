package org.placewise.assessment.rating;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The stored ratings. */
public interface Ratings {

    /** The rater's sheet. */
    RatingSheet sheet(UUID invitationId);

    /** The rater's sheet, which nobody else can change until the present transaction ends. */
    RatingSheet sheetForChange(UUID invitationId);

    /**
     * Puts the rating in the place of any earlier one of its element, and gives the sheet this version.
     *
     * @param completed whether every element is rated now
     */
    void put(UUID invitationId, Rating rating, long sheetVersion, boolean completed, Instant at);

    /** All that stands in a round: of raters whose invitation was not revoked. For rounds that have closed. */
    List<RaterRatings> ofRound(UUID roundId);
}
