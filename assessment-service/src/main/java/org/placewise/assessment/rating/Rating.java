package org.placewise.assessment.rating;

import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.GivenAnswer;

/**
 * What a rater says of one element.
 *
 * @param given the present level, or another answer, with confidence, rationale and evidence
 * @param target rank of the level to be reached; null when none is named
 */
public record Rating(GivenAnswer given, @Nullable Integer target) {}
