package org.placewise.assessment.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.InstrumentRef;

/**
 * What is said about an assessment when it is opened.
 *
 * @param placeLevel as the caller understands it; null leaves it to the place's own level
 * @param topic null for the place as a whole
 */
public record NewAssessment(
        String gssCode,
        @Nullable PlaceLevel placeLevel,
        InstrumentRef instrument,
        @Nullable String topic,
        LocalDate assessedOn,
        boolean example) {}
