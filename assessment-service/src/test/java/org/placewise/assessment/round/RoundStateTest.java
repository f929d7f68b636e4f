package org.placewise.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.instrument.ElementCode;

class RoundStateTest {

    private static final ElementCode LEADERSHIP = new ElementCode("leadership");

    private final RoundState.Open open = new RoundState.Draft().open(RoundFixture.NOW);
    private final RoundState.Revealed revealed = open.close(RoundFixture.NOW, RoundFixture.results(List.of()));

    @Test
    void beginsWithTheFirstTurn() {
        assertThat(open).isEqualTo(new RoundState.Open(1, RoundFixture.NOW));
        assertThat(revealed.agreements()).isEmpty();
    }

    @Test
    void aLaterAgreementOnAnElementTakesThePlaceOfTheEarlier() {
        RoundState.Revealed twice = revealed.record(agreement(2)).record(agreement(3));

        assertThat(twice.agreements()).hasSize(1);
        assertThat(twice.agreementOn(LEADERSHIP))
                .hasValueSatisfying(agreement -> assertThat(agreement.level()).isEqualTo(3));
    }

    @Test
    void aReopeningKeepsWhatItEndsWithItsReason() {
        UUID assessment = UUID.randomUUID();
        RoundState.Agreed agreed = revealed.record(agreement(2)).conclude(RoundFixture.NOW, "organiser", assessment);
        Round round = RoundFixture.draft().next(agreed);

        Round reopened = round.reopened(agreed.reopen(RoundFixture.NOW, "somebody", "New figures"));

        assertThat(reopened.version()).isEqualTo(round.version() + 1);
        assertThat(reopened.state()).isEqualTo(new RoundState.Open(2, RoundFixture.NOW));
        assertThat(reopened.earlierTurns()).singleElement().satisfies(ended -> {
            assertThat(ended.turn()).isEqualTo(1);
            assertThat(ended.reason()).isEqualTo("New figures");
            assertThat(ended.assessmentId()).isEqualTo(assessment);
            assertThat(ended.agreements()).hasSize(1);
        });
    }

    @Test
    void anOpenRoundShowsNothingOfItsEarlierTurn() {
        Round reopened = RoundFixture.draft()
                .next(revealed)
                .reopened(revealed.record(agreement(2)).reopen(RoundFixture.NOW, "somebody", "New figures"));

        RoundView view = RoundView.of(reopened, RoundFixture.TOOL_A);

        assertThat(view.results()).isNull();
        assertThat(view.agreements()).isEmpty();
        assertThat(view.reopenings())
                .containsExactly(new RoundView.Reopened(1, RoundFixture.NOW, "somebody", "New figures"));
    }

    private static ElementAgreement agreement(int level) {
        return new ElementAgreement(
                LEADERSHIP,
                AgreementOutcome.AGREED,
                AnswerKind.LEVEL,
                level,
                null,
                null,
                "As the spread shows",
                List.of(),
                "organiser",
                RoundFixture.NOW);
    }
}
