package org.placewise.assessment.assessment;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.diagnostic.DiagnosticAnswer;
import org.placewise.assessment.diagnostic.OpenElements;
import org.placewise.assessment.instrument.DiagnosticQuestion;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.kit.view.ForOfficers;

/**
 * The second part of a submitted assessment.
 *
 * @param openElements elements weak enough for their questions to open, in the instrument's order
 * @param answers those given so far, in the instrument's order
 */
@Schema(name = "AssessmentDiagnostic")
public record DiagnosticView(List<ElementCode> openElements, List<DiagnosticAnswerView> answers) {

    /**
     * An answer with the question it answers.
     *
     * @param questionCode unique within the element
     * @param finding null when nobody who was asked knows
     */
    @Schema(name = "DiagnosticAnswer")
    public record DiagnosticAnswerView(
            ElementCode element,
            String questionCode,
            String question,
            @Nullable String finding,
            Instant answeredAt,
            @ForOfficers String answeredBy) {

        static DiagnosticAnswerView of(Instrument instrument, DiagnosticAnswer answer) {
            String question = instrument
                    .element(answer.element())
                    .flatMap(element -> element.question(answer.question()))
                    .map(DiagnosticQuestion::question)
                    .orElseThrow();
            return new DiagnosticAnswerView(
                    answer.element(),
                    answer.question(),
                    question,
                    answer.finding(),
                    answer.answeredAt(),
                    answer.answeredBy());
        }
    }

    static @Nullable DiagnosticView of(Assessment assessment, Instrument instrument) {
        return instrument.diagnostic() == null
                ? null
                : new DiagnosticView(
                        OpenElements.of(instrument, assessment.sheet()),
                        assessment.diagnostic().inOrderOf(instrument).answers().stream()
                                .map(answer -> DiagnosticAnswerView.of(instrument, answer))
                                .toList());
    }
}
