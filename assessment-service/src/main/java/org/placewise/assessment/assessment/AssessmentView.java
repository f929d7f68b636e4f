package org.placewise.assessment.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.answer.Confidence;
import org.placewise.assessment.answer.Evidence;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.assessment.AssessmentState.Submitted;
import org.placewise.assessment.assessment.AssessmentState.Withdrawn;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.PitComponent;
import org.placewise.assessment.instrument.ScaleLevel;
import org.placewise.assessment.result.AssessmentResult;
import org.placewise.kit.view.ForOfficers;

/**
 * An assessment as others see it, with all that its instrument says about it: what a GET answers and what events carry are the same.
 *
 * @param state {@code draft}, {@code submitted} or {@code withdrawn}; events carry only the latter two
 * @param submittedAt null for a draft, and so are {@code submittedBy} and {@code result}
 * @param withdrawnAt null unless withdrawn, and so is {@code withdrawalReason}
 * @param diagnostic the second part; null for a draft, whose levels may still change, and for an instrument of one part
 * @param answers those given so far, in the instrument's order
 */
@Schema(name = "Assessment")
public record AssessmentView(
        UUID assessmentId,
        String gssCode,
        PlaceLevel placeLevel,
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        PitComponent pitComponent,
        @Nullable String topic,
        LocalDate assessedOn,
        String state,
        @Nullable Instant submittedAt,
        @ForOfficers @Nullable String submittedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        Origin origin,
        boolean example,
        List<AnswerView> answers,
        @Nullable DiagnosticView diagnostic,
        @Nullable AssessmentResult result) {

    /**
     * An answer with the label of its level.
     *
     * @param supported whether the level has any evidence; null when the answer is not a level
     */
    @Schema(name = "Answer")
    public record AnswerView(
            String element,
            AnswerKind answer,
            @Nullable Integer level,
            @Nullable String label,
            @Nullable String rationale,
            @Nullable Confidence confidence,
            List<Evidence> evidence,
            @Nullable Boolean supported) {

        static AnswerView of(Instrument instrument, GivenAnswer given) {
            Integer level = given.rank().isPresent() ? given.rank().getAsInt() : null;
            String label = level == null
                    ? null
                    : instrument.scale().level(level).map(ScaleLevel::label).orElseThrow();
            return new AnswerView(
                    given.element().value(),
                    AnswerKind.of(given.answer()),
                    level,
                    label,
                    given.rationale(),
                    given.confidence(),
                    given.evidence(),
                    level == null ? null : !given.unsupported());
        }
    }

    /** The same of a withdrawn assessment without what it said: that it was made and withdrawn stays. */
    public AssessmentView withoutContent() {
        return new AssessmentView(
                assessmentId,
                gssCode,
                placeLevel,
                instrumentId,
                instrumentVersion,
                instrumentName,
                pitComponent,
                topic,
                assessedOn,
                state,
                submittedAt,
                submittedBy,
                withdrawnAt,
                withdrawalReason,
                origin,
                example,
                List.of(),
                null,
                null);
    }

    /** The view of an assessment made with the instrument. */
    public static AssessmentView of(Assessment assessment, Instrument instrument) {
        return switch (assessment.state()) {
            case Draft draft -> view(assessment, instrument, "draft", null, null);
            case Submitted submitted -> view(assessment, instrument, "submitted", submitted, null);
            case Withdrawn withdrawn -> view(assessment, instrument, "withdrawn", withdrawn.submitted(), withdrawn);
        };
    }

    private static AssessmentView view(
            Assessment assessment,
            Instrument instrument,
            String state,
            @Nullable Submitted submitted,
            @Nullable Withdrawn withdrawn) {
        return new AssessmentView(
                assessment.id(),
                assessment.gssCode(),
                assessment.placeLevel(),
                assessment.instrument().id(),
                assessment.instrument().version(),
                instrument.name(),
                instrument.pitComponent(),
                assessment.topic(),
                assessment.assessedOn(),
                state,
                submitted == null ? null : submitted.at(),
                submitted == null ? null : submitted.by(),
                withdrawn == null ? null : withdrawn.at(),
                withdrawn == null ? null : withdrawn.reason(),
                assessment.origin(),
                assessment.example(),
                assessment.sheet().inOrderOf(instrument).answers().stream()
                        .map(given -> AnswerView.of(instrument, given))
                        .toList(),
                submitted == null ? null : DiagnosticView.of(assessment, instrument),
                submitted == null ? null : submitted.result());
    }
}
