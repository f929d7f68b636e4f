package org.placewise.assessment.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.assessment.PlaceLevel;

/**
 * What a round is about.
 *
 * @param topic what it is limited to; null for the place as a whole
 * @param partnerOrganisation the one partner that it looks at; null for the partnership
 * @param periodFrom first day that the judgements speak of; null when open
 * @param periodTo last day that they speak of; null when open
 */
public record RoundScope(
        String gssCode,
        PlaceLevel placeLevel,
        @Nullable String topic,
        @Nullable String partnerOrganisation,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo) {}
