package org.placewise.assessment.round;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.agreement.Accord;
import org.placewise.assessment.assessment.PlaceLevel;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.PitComponent;
import org.placewise.assessment.result.Summary;

/**
 * What was recorded of one element of a round, beside the spread, as events carry it.
 *
 * @param turn of the round; when the round opens again with a higher one, this no longer stands
 */
public record AgreedLevelView(
        UUID roundId,
        int turn,
        String gssCode,
        PlaceLevel placeLevel,
        @Nullable String topic,
        @Nullable String partnerOrganisation,
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        PitComponent pitComponent,
        boolean example,
        String elementName,
        AgreementView agreement,
        Accord accord,
        Summary spread) {

    static AgreedLevelView of(Round round, Instrument instrument, ElementAgreement agreement) {
        RoundState.Revealed revealed = revealed(round);
        ElementResult result = revealed.results().of(agreement.element());
        return new AgreedLevelView(
                round.id(),
                revealed.turn(),
                round.scope().gssCode(),
                round.scope().placeLevel(),
                round.scope().topic(),
                round.scope().partnerOrganisation(),
                round.instrument().id(),
                round.instrument().version(),
                instrument.name(),
                instrument.pitComponent(),
                round.example(),
                instrument.element(agreement.element()).orElseThrow().name(),
                AgreementView.of(instrument, agreement),
                result.accord(),
                result.spread());
    }

    private static RoundState.Revealed revealed(Round round) {
        return switch (round.state()) {
            case RoundState.Revealed revealed -> revealed;
            case RoundState.Agreed agreed -> agreed.revealed();
            case RoundState.Draft draft -> throw notRevealed(round);
            case RoundState.Open open -> throw notRevealed(round);
        };
    }

    private static IllegalStateException notRevealed(Round round) {
        return new IllegalStateException("Round " + round.id() + " is not revealed; nothing can be agreed in it");
    }
}
