package org.placewise.assessment.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.assessment.PlaceLevel;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.PitComponent;
import org.placewise.kit.view.ForOfficers;

/**
 * A round as others see it: what a GET answers and what events carry are the same. Of an open round it says nothing that raters
 * said, in this turn or an earlier one.
 *
 * @param state {@code draft}, {@code open}, {@code revealed} or {@code agreed}
 * @param turn 0 in a draft, 1 at first, and one more with every reopening
 * @param importance of the elements that are not ordinary
 * @param results what the reveal shows; null until then
 * @param agreements in the instrument's order; empty until the reveal
 * @param reopenings every reopening with its reason
 * @param assessmentId the assessment that was submitted; null until concluded
 */
@Schema(name = "Round")
public record RoundView(
        UUID roundId,
        String gssCode,
        PlaceLevel placeLevel,
        @Nullable String topic,
        @Nullable String partnerOrganisation,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        PitComponent pitComponent,
        RoundMode mode,
        Provenance provenance,
        List<ElementImportance> importance,
        boolean example,
        @ForOfficers String organiser,
        String state,
        int turn,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant concludedAt,
        @ForOfficers @Nullable String concludedBy,
        @Nullable UUID assessmentId,
        List<Reopened> reopenings,
        List<AgreementView> agreements,
        @Nullable RoundResults results) {

    /** That a turn was ended by opening the round again. */
    @Schema(name = "Reopening")
    public record Reopened(
            int endedTurn, Instant reopenedAt, @ForOfficers String reopenedBy, String reason) {}

    /** The view of a round held with the instrument. */
    public static RoundView of(Round round, Instrument instrument) {
        return switch (round.state()) {
            case RoundState.Draft draft -> view(round, instrument, "draft", 0, null, null, null);
            case RoundState.Open(int turn, Instant at) -> view(round, instrument, "open", turn, at, null, null);
            case RoundState.Revealed revealed ->
                view(round, instrument, "revealed", revealed.turn(), revealed.openedAt(), revealed, null);
            case RoundState.Agreed agreed ->
                view(
                        round,
                        instrument,
                        "agreed",
                        agreed.revealed().turn(),
                        agreed.revealed().openedAt(),
                        agreed.revealed(),
                        agreed);
        };
    }

    private static RoundView view(
            Round round,
            Instrument instrument,
            String state,
            int turn,
            @Nullable Instant openedAt,
            RoundState.@Nullable Revealed revealed,
            RoundState.@Nullable Agreed agreed) {
        RoundScope scope = round.scope();
        return new RoundView(
                round.id(),
                scope.gssCode(),
                scope.placeLevel(),
                scope.topic(),
                scope.partnerOrganisation(),
                scope.periodFrom(),
                scope.periodTo(),
                round.instrument().id(),
                round.instrument().version(),
                instrument.name(),
                instrument.pitComponent(),
                round.mode(),
                round.provenance(),
                round.importance(),
                round.example(),
                round.organiser(),
                state,
                turn,
                openedAt,
                revealed == null ? null : revealed.closedAt(),
                agreed == null ? null : agreed.at(),
                agreed == null ? null : agreed.by(),
                agreed == null ? null : agreed.assessmentId(),
                round.earlierTurns().stream()
                        .map(ended ->
                                new Reopened(ended.turn(), ended.reopenedAt(), ended.reopenedBy(), ended.reason()))
                        .toList(),
                revealed == null ? List.of() : agreements(revealed, instrument),
                revealed == null ? null : revealed.results());
    }

    private static List<AgreementView> agreements(RoundState.Revealed revealed, Instrument instrument) {
        return instrument.elements().stream()
                .flatMap(element -> revealed.agreementOn(element.code()).stream())
                .map(agreement -> AgreementView.of(instrument, agreement))
                .toList();
    }
}
