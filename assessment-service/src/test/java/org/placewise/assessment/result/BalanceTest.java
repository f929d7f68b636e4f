package org.placewise.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.assessment.answer.AnswerFixture;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.InstrumentFixture;

class BalanceTest {

    private static final Instrument POTS = InstrumentFixture.pots();

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource({
        // 25 pairs: 13 is more than half, 12 is not
        "3 3 3 3 3, 2 2 2 2 2, population-use-weaker",
        "2 2 2 2 2, 3 3 3 3 3, service-delivery-weaker",
        "3 3 3 3 3, 3 3 3 3 3, balanced",
        "3 3 3 3 3, 2 2 2 3 3, population-use-weaker",
        "3 3 3 3 3, 2 2 3 3 3, balanced",
        "3 3 3 2 1, 2 2 2 2 4, balanced",
        "4 4 4 1 1, 2 2 2 2 2, population-use-weaker",
        "4 4 1 1 1, 2 2 2 2 2, service-delivery-weaker",
        // exactly half of 4 x 5 pairs is not more than half
        "4 4 1 1 -, 2 2 2 2 2, balanced",
        // only what has a level is compared
        "3 3 3 - ?, 1 ? 1 ? 1, population-use-weaker",
        // more than half of each side must have a level: 3 of 5 do, 2 of 5 do not
        "3 3 - - ?, 1 1 1 1 1, not-assessable",
        "3 3 3 3 3, 1 1 ? ? ?, not-assessable",
        "? ? ? ? ?, ? ? ? ? ?, not-assessable"
    })
    void findsTheSideThatIsLowerInMoreThanHalfOfAllPairs(String delivery, String use, String finding) {
        AnswerSheet sheet = AnswerFixture.sheet(POTS, delivery + " " + use + " 1 1 1");

        assertThat(Balance.of(POTS, sheet).orElseThrow().finding()).isEqualTo(finding);
    }

    @ParameterizedTest(name = "balancing {0}")
    @CsvSource({"1 1 1", "4 4 4", "? - ?"})
    void ignoresTheBalancingGroup(String balancing) {
        AnswerSheet sheet = AnswerFixture.sheet(POTS, "2 2 2 2 2 2 2 2 2 2 " + balancing);

        assertThat(Balance.of(POTS, sheet).orElseThrow().finding()).isEqualTo("balanced");
    }

    @Test
    void explainsTheFindingByItsCounts() {
        AnswerSheet sheet = AnswerFixture.sheet(POTS, "3 3 3 3 1 2 2 2 2 ? 1 1 1");

        assertThat(Balance.of(POTS, sheet).orElseThrow().explanation())
                .isEqualTo(
                        "Population use is the weaker side: compared pair by pair, its element has the lower level in"
                                + " 16 of 20 pairs and the higher in 4.");
    }

    @Test
    void dependsOnTheOrderOfLevelsOnly() {
        AnswerSheet close = AnswerFixture.sheet(POTS, "2 2 2 3 1 1 1 1 2 3 1 1 1");
        AnswerSheet stretched = AnswerFixture.sheet(POTS, "3 3 3 4 1 1 1 1 3 4 1 1 1");

        assertThat(Balance.of(POTS, close)).isEqualTo(Balance.of(POTS, stretched));
    }

    @Test
    void isNotAskedOfAnInstrumentWithoutSides() {
        Instrument toolA = InstrumentFixture.toolA();

        assertThat(Balance.of(toolA, AnswerFixture.sheet(toolA, "1 2 3 4"))).isEmpty();
    }
}
