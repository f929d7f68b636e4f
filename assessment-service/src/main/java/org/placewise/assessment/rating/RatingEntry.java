package org.placewise.assessment.rating;

import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerEntry;

/**
 * A rating as it is written down, so that it may say things that make no sense; {@link RatingRules} says whether it does.
 *
 * @param target rank of the level to be reached; null when none is named
 */
public record RatingEntry(AnswerEntry answer, @Nullable Integer target) {

    /** The rating that the entry stands for; check with {@link RatingRules} first. */
    public Rating toRating() {
        return new Rating(answer.toGiven(), target);
    }
}
