package org.placewise.assessment.assessment.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.Evidence;
import org.placewise.kit.form.Prose;

/**
 * A reference to evidence.
 *
 * @param link absolute http or https address
 * @param date of the evidence itself
 */
public record EvidenceRequest(
        @NotNull @Prose @Size(min = 1, max = 300) String title,
        @Prose @Size(max = 2000) @Nullable String link,
        @Nullable LocalDate date) {

    /** What the request says, as the rules know it. */
    public Evidence toEvidence() {
        return new Evidence(title, link, date);
    }
}
