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
 * The answer to one element.
 *
 * @param level given if and only if answer is level
 * @param evidence null means none
 */
public record ElementAnswerRequest(
        @NotNull @Prose @Size(max = 60) String element,
        @NotNull AnswerKind answer,
        @Nullable Integer level,
        @Prose @Size(max = 4000) @Nullable String rationale,
        @Nullable Confidence confidence,
        @Size(max = 50) @Nullable List<@NotNull @Valid EvidenceRequest> evidence) {

    AnswerEntry toEntry() {
        return new AnswerRequest(answer, level, rationale, confidence, evidence).toEntry(element);
    }
}
