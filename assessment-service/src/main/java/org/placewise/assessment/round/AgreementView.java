package org.placewise.assessment.round;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.answer.Confidence;
import org.placewise.assessment.answer.Evidence;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.ScaleLevel;
import org.placewise.kit.view.ForOfficers;

/**
 * What was recorded of an element, with the labels of its levels.
 *
 * @param answer null when there is no agreement
 */
@Schema(name = "Agreement")
public record AgreementView(
        ElementCode element,
        AgreementOutcome outcome,
        @Nullable AnswerKind answer,
        @Nullable Integer level,
        @Nullable String label,
        @Nullable Integer target,
        @Nullable String targetLabel,
        @Nullable Confidence confidence,
        String reason,
        List<Evidence> evidence,
        @ForOfficers String recordedBy,
        Instant recordedAt) {

    static AgreementView of(Instrument instrument, ElementAgreement agreement) {
        return new AgreementView(
                agreement.element(),
                agreement.outcome(),
                agreement.answer(),
                agreement.level(),
                label(instrument, agreement.level()),
                agreement.target(),
                label(instrument, agreement.target()),
                agreement.confidence(),
                agreement.reason(),
                agreement.evidence(),
                agreement.recordedBy(),
                agreement.recordedAt());
    }

    private static @Nullable String label(Instrument instrument, @Nullable Integer rank) {
        return rank == null
                ? null
                : instrument.scale().level(rank).map(ScaleLevel::label).orElseThrow();
    }
}
