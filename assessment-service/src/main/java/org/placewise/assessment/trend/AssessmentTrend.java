package org.placewise.assessment.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.ScaleLevel;

/**
 * All submitted assessments of a place and topic with one instrument in any version, each as it reads in one version.
 *
 * @param points oldest first
 * @param elements in the instrument's order
 */
@Schema(name = "AssessmentTrend")
public record AssessmentTrend(
        String gssCode,
        @Nullable String topic,
        String instrumentId,
        String instrumentVersion,
        List<TrendPoint> points,
        List<ElementTrend> elements) {

    /**
     * One assessment of the trend.
     *
     * @param instrumentVersion the version it was made with
     * @param mapping what its reading rests on; null when it was made with the version of the trend
     */
    @Schema(name = "TrendPoint")
    public record TrendPoint(
            UUID assessmentId,
            LocalDate assessedOn,
            String instrumentVersion,
            @Nullable Signature mapping) {}

    /**
     * The answers to one element.
     *
     * @param answers one for each point
     */
    @Schema(name = "ElementTrend")
    public record ElementTrend(String element, String name, List<TrendAnswer> answers) {

        static ElementTrend of(Instrument instrument, Element element, List<AnswerSheet> sheets) {
            return new ElementTrend(
                    element.code().value(),
                    element.name(),
                    sheets.stream()
                            .map(sheet -> sheet.to(element.code())
                                    .map(given -> TrendAnswer.of(instrument, given))
                                    .orElse(TrendAnswer.NONE))
                            .toList());
        }
    }

    /**
     * An answer as it reads in the version of the trend.
     *
     * @param answer null when the element has no counterpart in the version the assessment was made with
     * @param level null unless the answer is a level, and so is the label
     */
    @Schema(name = "TrendAnswer")
    public record TrendAnswer(
            @Nullable AnswerKind answer,
            @Nullable Integer level,
            @Nullable String label) {

        static final TrendAnswer NONE = new TrendAnswer(null, null, null);

        static TrendAnswer of(Instrument instrument, GivenAnswer given) {
            Integer level = given.rank().isPresent() ? given.rank().getAsInt() : null;
            String label = level == null
                    ? null
                    : instrument.scale().level(level).map(ScaleLevel::label).orElseThrow();
            return new TrendAnswer(AnswerKind.of(given.answer()), level, label);
        }
    }
}
