package org.placewise.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.placewise.reporting.dashboard.ActionReading;
import org.placewise.reporting.dashboard.ComponentReadings;
import org.placewise.reporting.dashboard.DeprivationReading;
import org.placewise.reporting.dashboard.IndicatorExamples;
import org.placewise.reporting.dashboard.IndicatorReading;
import org.placewise.reporting.dashboard.PlaceDashboard;
import org.placewise.reporting.dashboard.PlaceHeader;
import org.placewise.reporting.dashboard.Source;
import org.placewise.reporting.deprivation.MostDeprivedTenth;
import org.placewise.reporting.deprivation.NationalRank;
import org.placewise.reporting.deprivation.Release;

class FirstScreenTest {

    private static final Source SOURCE = new Source("record", "1", "https://example.org/1");

    @Test
    void aPlaceWithoutRecordsGetsPlainAnswersToAllSixQuestions() {
        List<Answered> answers = FirstScreen.of(dashboard(List.of(), List.of()));

        assertThat(answers)
                .extracting(Answered::answer)
                .containsExactly(
                        "Not known here yet",
                        "Too early to tell",
                        "Nothing recorded",
                        "Nothing recorded",
                        "Nobody recorded",
                        "0 of 7 parts of the triangle assessed");
    }

    @Test
    void oneEditionIsTooEarlyToTell() {
        List<Answered> answers = FirstScreen.of(dashboard(List.of(edition("iod2025", 0.25)), List.of()));

        assertThat(answers.get(0).answer()).isEqualTo("25.0% of people live in the most deprived tenth of England");
        assertThat(answers.get(1).answer()).isEqualTo("Too early to tell");
    }

    @Test
    void twoEditionsAreShownAndNotCompared() {
        Answered moving = FirstScreen.of(
                        dashboard(List.of(edition("iod2025", 0.25), edition("iod2019", 0.2)), List.of()))
                .get(1);

        assertThat(moving.answer()).isEqualTo("Two pictures, not a trend");
        assertThat(moving.detail())
                .contains("2019 edition: 20.0%; 2025 edition: 25.0%")
                .contains("not a measure of change");
    }

    @Test
    void anActionIsOwnedOnlyWithAPersonAndAnOrganisation() {
        List<Answered> answers = FirstScreen.of(dashboard(
                List.of(),
                List.of(
                        action("Lead", "Council", "in-progress"),
                        action(null, "Council", "planned"),
                        action("Lead", null, "done"))));

        assertThat(answers.get(3).answer()).isEqualTo("1 in progress, 1 done, 1 planned");
        assertThat(answers.get(4).answer()).isEqualTo("1 of 3 actions have a named owner");
    }

    @Test
    void indicatorsWithoutAGapAreCountedBesideDeprivation() {
        PlaceDashboard plain = dashboard(List.of(edition("iod2025", 0.25)), List.of());
        IndicatorReading worse =
                IndicatorExamples.indicator(IndicatorExamples.value("12.5", IndicatorExamples.benchmark("worse")));
        IndicatorReading suppressed = IndicatorExamples.indicator(IndicatorExamples.value(null, null));

        Answered gap = FirstScreen.of(new PlaceDashboard(
                        plain.place(),
                        plain.deprivation(),
                        List.of(worse, suppressed),
                        plain.components(),
                        plain.boards(),
                        plain.boardSelfScores(),
                        plain.objectives(),
                        plain.actions(),
                        null,
                        null))
                .getFirst();

        assertThat(gap.answer()).isEqualTo("25.0% of people live in the most deprived tenth of England");
        assertThat(gap.detail())
                .endsWith("No gap within this place can be told from its 2 indicators; 1 is worse than England.");
    }

    private static PlaceDashboard dashboard(List<DeprivationReading> deprivation, List<ActionReading> actions) {
        PlaceHeader place = new PlaceHeader(
                "E08000001", "Place", "unitary", "district", null, null, null, List.of(), List.of(), SOURCE);
        return new PlaceDashboard(
                place,
                deprivation,
                List.of(),
                ComponentReadings.of(),
                List.of(),
                List.of(),
                List.of(),
                actions,
                null,
                null);
    }

    @Test
    void theNationItselfHasNoShareToMeasure() {
        DeprivationReading england = edition("iod2025", 0.1, null);

        assertThat(FirstScreen.of(dashboard(List.of(england), List.of()))
                        .getFirst()
                        .answer())
                .isEqualTo("England is what places are measured by");
    }

    private static DeprivationReading edition(String index, double share) {
        return edition(index, share, new NationalRank(1, 296, "average-score", "lower-tier-authority"));
    }

    private static DeprivationReading edition(String index, double share, @Nullable NationalRank rank) {
        Release release =
                new Release(new UUID(0, 1), "file.csv", "0".repeat(64), 100, Instant.EPOCH, "Publisher", "OGL");
        MostDeprivedTenth tenth = new MostDeprivedTenth(1, share, 1000, share);
        return new DeprivationReading(
                index,
                index,
                release,
                "2021",
                "1",
                4,
                4000,
                "mid 2022",
                List.of(),
                tenth,
                1,
                1,
                rank,
                List.of(),
                SOURCE);
    }

    private static ActionReading action(@Nullable String owner, @Nullable String organisation, String status) {
        return new ActionReading(
                UUID.randomUUID(),
                new UUID(0, 1),
                new UUID(0, 2),
                "Action",
                owner,
                owner != null,
                organisation,
                null,
                null,
                null,
                status,
                List.of(),
                SOURCE);
    }
}
