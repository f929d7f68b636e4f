package org.placewise.assessment.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.answer.Confidence;
import org.placewise.assessment.assessment.AssessmentView;
import org.placewise.assessment.assessment.AssessmentView.AnswerView;
import org.placewise.assessment.assessment.PlaceLevel;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.PitComponent;

/**
 * A row of the answers.
 *
 * @param assessmentVersion grows with every change of the assessment
 * @param supported whether the level has any evidence; null when the answer is not a level
 * @param opened whether the element was weak enough for its follow-up questions to open
 */
record AnswerRow(
        UUID assessmentId,
        long assessmentVersion,
        Instant updatedAt,
        String gssCode,
        PlaceLevel placeLevel,
        String instrumentId,
        String instrumentVersion,
        PitComponent pitComponent,
        @Nullable String topic,
        LocalDate assessedOn,
        String state,
        @Nullable Instant submittedAt,
        @Nullable Instant withdrawnAt,
        boolean example,
        String element,
        String elementName,
        AnswerKind answer,
        @Nullable Integer level,
        @Nullable String label,
        @Nullable Confidence confidence,
        @Nullable String rationale,
        int evidence,
        @Nullable Boolean supported,
        boolean opened) {

    static AnswerRow of(
            AssessmentView view, AnswerView answer, Instrument instrument, long version, Instant updatedAt) {
        ElementCode code = new ElementCode(answer.element());
        return new AnswerRow(
                view.assessmentId(),
                version,
                updatedAt,
                view.gssCode(),
                view.placeLevel(),
                view.instrumentId(),
                view.instrumentVersion(),
                view.pitComponent(),
                view.topic(),
                view.assessedOn(),
                view.state(),
                view.submittedAt(),
                view.withdrawnAt(),
                view.example(),
                answer.element(),
                instrument.element(code).orElseThrow().name(),
                answer.answer(),
                answer.level(),
                answer.label(),
                answer.confidence(),
                answer.rationale(),
                answer.evidence().size(),
                answer.supported(),
                view.diagnostic() != null && view.diagnostic().openElements().contains(code));
    }
}
