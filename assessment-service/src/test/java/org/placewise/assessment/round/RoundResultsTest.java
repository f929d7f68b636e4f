package org.placewise.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.agreement.Accord;
import org.placewise.assessment.rating.RaterRatings;
import org.placewise.assessment.rating.Sector;

class RoundResultsTest {

    @Test
    void countsWhoRespondedAndWhoCompleted() {
        RoundResults results = RoundFixture.results(List.of(
                RoundFixture.rater(Sector.NHS, "1 2 3 4 1 2 3 4 1 ?"),
                RoundFixture.rater(Sector.NHS, "1"),
                RoundFixture.rater(Sector.VCSE, "")));

        assertThat(results.raters()).isEqualTo(3);
        assertThat(results.responded()).isEqualTo(2);
        assertThat(results.completed()).isEqualTo(1);
    }

    @Test
    void keepsAnswersWithoutALevelBesideTheLevels() {
        ElementResult first = RoundFixture.results(List.of(
                        RoundFixture.rater(Sector.NHS, "1"),
                        RoundFixture.rater(Sector.NHS, "?"),
                        RoundFixture.rater(Sector.VCSE, "-"),
                        RoundFixture.rater(Sector.VCSE, "4")))
                .elements()
                .getFirst();

        assertThat(first.spread().notKnown()).isEqualTo(1);
        assertThat(first.spread().notApplicable()).isEqualTo(1);
        assertThat(first.spread().lowest()).isEqualTo(1);
        assertThat(first.spread().highest()).isEqualTo(4);
        assertThat(first.accord()).isEqualTo(Accord.UNCERTAIN);
        assertThat(first.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.lower()).isEqualTo("nhs");
            assertThat(difference.pairs()).isEqualTo(1);
        });
    }

    @Test
    void doesNotDependOnTheOrderOfRaters() {
        List<RaterRatings> raters = List.of(
                RoundFixture.rater(Sector.NHS, "1 2 3 4 1 2 3 4 1 ?"),
                RoundFixture.rater(Sector.VCSE, "2 2 3 1 1 4 3 4 1 2"),
                RoundFixture.rater(Sector.COMMUNITY, "1 2 3 4 4 2 - 4 3 1"));

        assertThat(RoundFixture.results(raters.reversed())).isEqualTo(RoundFixture.results(raters));
    }

    @Test
    void putsWhatSplitsRatersFirst() {
        RoundResults results = RoundFixture.results(List.of(
                RoundFixture.rater(Sector.NHS, "2 1 2"),
                RoundFixture.rater(Sector.VCSE, "2 4 2"),
                RoundFixture.rater(Sector.COMMUNITY, "2 1 3")));

        assertThat(results.agenda().getFirst().element().value()).isEqualTo("joint-needs-assessment");
        assertThat(results.agenda()).hasSize(10);
    }

    @Test
    void readsBackFromItsJsonAsItWas() {
        RoundResults results = RoundFixture.results(List.of(
                RoundFixture.rater(Sector.NHS, "1 2 3 4 1 2 3 4 1 ?"),
                RoundFixture.rater(Sector.VCSE, "2 2 3 1 1 4 3 4 1 2")));

        String json = TestJson.MAPPER.valueToTree(results).toString();

        assertThat(TestJson.read(json, RoundResults.class)).isEqualTo(results);
    }
}
