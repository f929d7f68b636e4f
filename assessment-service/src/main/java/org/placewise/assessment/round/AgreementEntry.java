package org.placewise.assessment.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.answer.Confidence;
import org.placewise.assessment.answer.Evidence;

/**
 * An agreement as it is written down; {@link AgreementRules} says whether it makes sense.
 *
 * @param answer given if and only if something was agreed
 * @param evidence null takes what raters gave for the element
 */
public record AgreementEntry(
        AgreementOutcome outcome,
        @Nullable AnswerKind answer,
        @Nullable Integer level,
        @Nullable Integer target,
        @Nullable Confidence confidence,
        String reason,
        @Nullable List<Evidence> evidence) {}
