package org.placewise.assessment.assessment.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.answer.Confidence;
import org.placewise.kit.form.Prose;

/**
 * The answer to the element named in the path.
 *
 * @param level given if and only if answer is level
 * @param evidence null means none
 */
public record AnswerRequest(
        @NotNull AnswerKind answer,
        @Nullable Integer level,
        @Prose @Size(max = 4000) @Nullable String rationale,
        @Nullable Confidence confidence,
        @Size(max = 50) @Nullable List<@NotNull @Valid EvidenceRequest> evidence) {

    AnswerEntry toEntry(String element) {
        return new AnswerEntry(
                element,
                answer,
                level,
                rationale,
                confidence,
                evidence == null
                        ? null
                        : evidence.stream().map(EvidenceRequest::toEvidence).toList());
    }
}
