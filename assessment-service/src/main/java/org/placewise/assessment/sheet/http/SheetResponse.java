package org.placewise.assessment.sheet.http;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.answer.Confidence;
import org.placewise.assessment.answer.Evidence;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.rating.Rating;
import org.placewise.assessment.rating.RatingSheet;
import org.placewise.assessment.rating.Sector;
import org.placewise.assessment.round.RoundView;

/**
 * A rater's sheet.
 *
 * @param state of the round: {@code draft}, {@code open}, {@code revealed} or {@code agreed}; ratings change only while it is open
 * @param completed whether every element is rated
 * @param ratings those given so far, in the instrument's order
 */
@Schema(name = "RatingSheet")
public record SheetResponse(
        UUID invitationId,
        UUID roundId,
        String organisation,
        Sector sector,
        String gssCode,
        @Nullable String topic,
        String instrumentId,
        String instrumentVersion,
        String state,
        boolean completed,
        List<RatingResponse> ratings) {

    /** One rating. */
    @Schema(name = "Rating")
    public record RatingResponse(
            String element,
            AnswerKind answer,
            @Nullable Integer level,
            @Nullable Integer target,
            @Nullable String rationale,
            @Nullable Confidence confidence,
            List<Evidence> evidence) {

        static RatingResponse of(Rating rating) {
            AnswerEntry entry = AnswerEntry.of(rating.given());
            return new RatingResponse(
                    entry.element(),
                    entry.answer(),
                    entry.level(),
                    rating.target(),
                    entry.rationale(),
                    entry.confidence(),
                    rating.given().evidence());
        }
    }

    static SheetResponse of(Invitation invitation, RoundView round, Instrument instrument, RatingSheet sheet) {
        return new SheetResponse(
                invitation.id(),
                invitation.roundId(),
                invitation.organisation(),
                invitation.sector(),
                round.gssCode(),
                round.topic(),
                round.instrumentId(),
                round.instrumentVersion(),
                round.state(),
                sheet.completes(instrument),
                instrument.elements().stream()
                        .flatMap(element -> sheet.of(element.code()).stream())
                        .map(RatingResponse::of)
                        .toList());
    }
}
