package org.placewise.assessment.profile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.AssessmentState;
import org.placewise.assessment.assessment.PlaceLevel;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.PitComponent;
import org.placewise.assessment.instrument.ScaleLevel;
import org.placewise.assessment.result.AssessmentResult;

/**
 * The profile of a submitted assessment, read on a day.
 *
 * @param readOn the day on which the age of evidence is measured
 * @param evidenceCurve how evidence ages, in words
 * @param elements in the instrument's order
 * @param stale elements whose newest evidence counts for nothing any more
 * @param result distribution, weakest links, balance of sides, unsupported levels, and change since the assessment before
 */
@Schema(name = "Profile")
public record ProfileView(
        UUID assessmentId,
        String gssCode,
        PlaceLevel placeLevel,
        @Nullable String topic,
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        PitComponent pitComponent,
        LocalDate assessedOn,
        boolean example,
        LocalDate readOn,
        String evidenceCurve,
        List<ElementProfile> elements,
        List<ElementCode> stale,
        AssessmentResult result) {

    /**
     * One element.
     *
     * @param level null unless the answer is a level, and so are the members after it
     * @param newestEvidence null when no evidence has a date
     * @param evidenceWeight of the newest evidence on the curve, 1 to 0, not rounded; null when none has a date
     */
    @Schema(name = "ElementProfile")
    public record ElementProfile(
            ElementCode element,
            String name,
            AnswerKind answer,
            @Nullable Integer level,
            @Nullable String label,
            @Nullable Support support,
            @Nullable LocalDate newestEvidence,
            @Nullable Double evidenceWeight) {

        static ElementProfile of(Instrument instrument, GivenAnswer given, LocalDate on) {
            AnswerEntry entry = AnswerEntry.of(given);
            Integer level = entry.level();
            boolean judged = level != null;
            LocalDate newest = judged ? EvidenceAge.newest(given.evidence()).orElse(null) : null;
            return new ElementProfile(
                    given.element(),
                    instrument.element(given.element()).orElseThrow().name(),
                    entry.answer(),
                    level,
                    level == null
                            ? null
                            : instrument
                                    .scale()
                                    .level(level)
                                    .map(ScaleLevel::label)
                                    .orElseThrow(),
                    judged ? EvidenceAge.support(given.evidence(), on) : null,
                    newest,
                    newest == null ? null : EvidenceAge.weight(ChronoUnit.DAYS.between(newest, on)));
        }
    }

    /** The profile of a submitted assessment on the day. */
    public static ProfileView of(
            Assessment assessment, AssessmentState.Submitted submitted, Instrument instrument, LocalDate on) {
        List<ElementProfile> elements = assessment.sheet().inOrderOf(instrument).answers().stream()
                .map(given -> ElementProfile.of(instrument, given, on))
                .toList();
        return new ProfileView(
                assessment.id(),
                assessment.gssCode(),
                assessment.placeLevel(),
                assessment.topic(),
                assessment.instrument().id(),
                assessment.instrument().version(),
                instrument.name(),
                instrument.pitComponent(),
                assessment.assessedOn(),
                assessment.example(),
                on,
                EvidenceAge.CURVE,
                elements,
                elements.stream()
                        .filter(element -> element.support() == Support.STALE)
                        .map(ElementProfile::element)
                        .toList(),
                submitted.result());
    }
}
