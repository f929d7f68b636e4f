package org.placewise.assessment.round.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.answer.Confidence;
import org.placewise.assessment.assessment.http.EvidenceRequest;
import org.placewise.assessment.round.AgreementEntry;
import org.placewise.assessment.round.AgreementOutcome;
import org.placewise.kit.form.Prose;

/**
 * What partners agreed on an element, or that they did not.
 *
 * @param answer given if and only if something was agreed
 * @param level given if and only if answer is level
 * @param target level to be reached; only beside a level
 * @param evidence what the agreement rests on; null takes what raters gave
 */
public record AgreementRequest(
        @NotNull AgreementOutcome outcome,
        @Nullable AnswerKind answer,
        @Nullable Integer level,
        @Nullable Integer target,
        @Nullable Confidence confidence,
        @NotNull @Prose @Size(min = 1, max = 2000) String reason,
        @Size(max = 50) @Nullable List<@NotNull @Valid EvidenceRequest> evidence) {

    AgreementEntry toEntry() {
        return new AgreementEntry(
                outcome,
                answer,
                level,
                target,
                confidence,
                reason,
                evidence == null
                        ? null
                        : evidence.stream().map(EvidenceRequest::toEvidence).toList());
    }
}
