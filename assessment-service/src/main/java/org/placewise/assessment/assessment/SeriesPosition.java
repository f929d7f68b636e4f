package org.placewise.assessment.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where an assessment stands in its series: by the day of judgement, then the moment of submission, then the identifier, so that no
 * two stand in the same place.
 */
public record SeriesPosition(LocalDate assessedOn, Instant submittedAt, UUID id) {}
