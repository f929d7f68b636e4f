package org.placewise.assessment.sheet.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.answer.Confidence;
import org.placewise.assessment.assessment.http.EvidenceRequest;
import org.placewise.assessment.rating.RatingEntry;
import org.placewise.kit.form.Prose;

/**
 * What a rater says of the element named in the path.
 *
 * @param level given if and only if answer is level
 * @param target level to be reached; only beside a level
 * @param evidence null means none
 */
public record RatingRequest(
        @NotNull AnswerKind answer,
        @Nullable Integer level,
        @Nullable Integer target,
        @Prose @Size(max = 4000) @Nullable String rationale,
        @Nullable Confidence confidence,
        @Size(max = 10) @Nullable List<@NotNull @Valid EvidenceRequest> evidence) {

    RatingEntry toEntry(String element) {
        AnswerEntry entry = new AnswerEntry(
                element,
                answer,
                level,
                rationale,
                confidence,
                evidence == null
                        ? null
                        : evidence.stream().map(EvidenceRequest::toEvidence).toList());
        return new RatingEntry(entry, target);
    }
}
