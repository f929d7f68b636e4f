package org.placewise.assessment.assessment.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.assessment.NewAssessment;
import org.placewise.assessment.assessment.PlaceLevel;
import org.placewise.assessment.instrument.InstrumentRef;
import org.placewise.kit.form.Prose;

/**
 * Opens an assessment.
 *
 * @param placeLevel null leaves it to the place's own level
 * @param topic what it is limited to; null for the place as a whole
 * @param assessedOn day of the judgements; not in the future
 * @param example true labels it as example data; null means false
 */
public record OpenAssessmentRequest(
        @NotNull @Pattern(regexp = "[A-Z][0-9]{8}") String gssCode,
        @Nullable PlaceLevel placeLevel,
        @NotNull @Prose @Size(max = 60) String instrumentId,
        @NotNull @Prose @Size(max = 30) String instrumentVersion,
        @Prose @Size(min = 1, max = 200) @Nullable String topic,
        @NotNull LocalDate assessedOn,
        @Nullable Boolean example) {

    NewAssessment toNewAssessment() {
        return new NewAssessment(
                gssCode,
                placeLevel,
                new InstrumentRef(instrumentId, instrumentVersion),
                topic,
                assessedOn,
                Boolean.TRUE.equals(example));
    }
}
