package org.placewise.assessment.round;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.answer.Confidence;
import org.placewise.assessment.answer.Evidence;
import org.placewise.assessment.instrument.ElementCode;

/**
 * What partners recorded of an element once they had seen the spread. It stands beside the spread and never replaces it.
 *
 * @param answer what was agreed; null when there is no agreement
 * @param level rank of the agreed level; null unless the answer is a level
 * @param target rank of the level to be reached; null when none was named
 * @param reason why this was agreed, or what stood in the way
 * @param evidence what the agreement rests on
 */
public record ElementAgreement(
        ElementCode element,
        AgreementOutcome outcome,
        @Nullable AnswerKind answer,
        @Nullable Integer level,
        @Nullable Integer target,
        @Nullable Confidence confidence,
        String reason,
        List<Evidence> evidence,
        String recordedBy,
        Instant recordedAt) {

    /** Copies the evidence. */
    public ElementAgreement {
        evidence = List.copyOf(evidence);
    }

    /**
     * The answer that goes into the assessment. Without agreement nobody can say which level holds, which is "not known"; the
     * rationale says why.
     */
    public AnswerEntry toAnswer() {
        return switch (outcome) {
            case AGREED ->
                new AnswerEntry(element.value(), Objects.requireNonNull(answer), level, reason, confidence, evidence);
            case NO_AGREEMENT ->
                new AnswerEntry(
                        element.value(),
                        AnswerKind.NOT_KNOWN,
                        null,
                        "Partners did not agree on a level. " + reason,
                        confidence,
                        evidence);
        };
    }
}
