package org.placewise.partnership.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.impact.SeriesFixture.line;
import static org.placewise.partnership.impact.SeriesFixture.lowIsGood;
import static org.placewise.partnership.impact.SeriesFixture.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.impact.IndicatorSeries;
import org.placewise.partnership.impact.Polarity;
import org.placewise.partnership.impact.SeriesFixture;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.ObjectiveFixture;
import org.placewise.partnership.sign.ImpactReading.ImpactRecord;
import org.placewise.partnership.sign.RecordFixture.ActionBuilder;

class ImpactSignTest {

    /**
     * Objectives: n without an indicator, u of an unknown indicator, e too early, a moved against, 0 not moved, i moved as
     * intended for its group, w moved as intended on the whole place instead of its group.
     */
    @ParameterizedTest
    @CsvSource({
        "'',  NO_RECORDS",
        "n,   CANNOT_BE_TESTED",
        "nu,  CANNOT_BE_TESTED",
        "e,   TOO_EARLY_TO_TELL",
        "nue, TOO_EARLY_TO_TELL",
        "a,   SOME_MOVED_AGAINST",
        "ai,  SOME_MOVED_AGAINST",
        "e0ai, SOME_MOVED_AGAINST",
        "0,   NONE_MOVED",
        "0en, NONE_MOVED",
        "0i,  SOME_MOVED_AS_INTENDED",
        "ie,  SOME_MOVED_AS_INTENDED",
        "in,  SOME_MOVED_AS_INTENDED",
        "w,   SOME_MOVED_AS_INTENDED",
        "iw,  SOME_MOVED_AS_INTENDED",
        "i,   ALL_MOVED_AS_INTENDED",
        "ii,  ALL_MOVED_AS_INTENDED",
    })
    void readsWhichIndicatorsHaveMoved(String objectives, ImpactFinding expected) {
        assertThat(read(objectives).finding()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"n", "u", "e", "a", "0", "i", "w"})
    void splittingAnObjectiveIntoTenRaisesNothing(String objective) {
        for (String others : List.of("", "n", "e", "a", "0", "i", "w", "0i")) {
            assertThat(read(others + objective.repeat(10)).finding())
                    .isEqualTo(read(others + objective).finding());
        }
    }

    @Test
    void showsTheFiguresBehindAnAnswer() {
        ImpactRecord record = read("i").records().getFirst();

        assertThat(record.from().value()).isEqualByComparingTo("18.4");
        assertThat(record.to().period()).isEqualTo("2026");
        assertThat(record.change().value()).isEqualByComparingTo("-6.4");
        assertThat(record.effectFrom()).isEqualTo("2025-01-05");
        assertThat(record.wouldChange()).isEmpty();
    }

    @Test
    void aGroupWithoutASeriesOfItsOwnIsSaid() {
        assertThat(read("w").records().getFirst().wouldChange())
                .containsExactly("Publish the indicator for the population group; how the group fared is not known.");
    }

    @Test
    void aStoppedActionIsNoGroundForATest() {
        Objective objective = ObjectiveFixture.clear();
        Action stopped = new ActionBuilder(objective.id())
                .due(LocalDate.parse("2024-01-05"))
                .lag(12)
                .status(ActionStatus.STOPPED)
                .build();

        assertThat(ImpactSign.of(List.of(objective), List.of(stopped), _ -> Optional.of(worse()))
                        .finding())
                .isEqualTo(ImpactFinding.CANNOT_BE_TESTED);
    }

    @Test
    void withoutADueDateTheDayOfTheRecordCounts() {
        Objective objective = ObjectiveFixture.clear();
        Action open = new ActionBuilder(objective.id())
                .due(null)
                .recorded(LocalDate.parse("2025-03-01"))
                .lag(10)
                .build();

        assertThat(ImpactSign.of(List.of(objective), List.of(open), _ -> Optional.of(worse()))
                        .records())
                .extracting(ImpactRecord::effectFrom)
                .containsExactly(LocalDate.parse("2026-01-01"));
    }

    private static IndicatorSeries worse() {
        return lowIsGood(value(2024, "18.4"), value(2026, "25"));
    }

    private static ImpactReading read(String letters) {
        List<Objective> objectives = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        Map<UUID, IndicatorSeries> series = new HashMap<>();
        letters.chars().forEach(letter -> {
            Objective objective = ObjectiveFixture.recorded(
                    switch (letter) {
                        case 'n' -> ObjectiveFixture.titleOnly();
                        case 'w' -> ObjectiveFixture.forGroup("Adults in the most deprived tenth");
                        default -> ObjectiveFixture.forGroup("18+ yrs");
                    });
            objectives.add(objective);
            actions.add(new ActionBuilder(objective.id())
                    .due(LocalDate.parse(letter == 'e' ? "2027-01-05" : "2024-01-05"))
                    .lag(12)
                    .build());
            if (letter != 'u' && letter != 'n') {
                series.put(
                        objective.id(),
                        seriesOf(letter == 'a' || letter == 'e' ? "25" : letter == '0' ? "18.4" : "12"));
            }
        });
        return ImpactSign.of(objectives, actions, it -> Optional.ofNullable(series.get(it.id())));
    }

    private static IndicatorSeries seriesOf(String now) {
        return SeriesFixture.series(
                Polarity.LOW_IS_GOOD, "calendar", line("Persons", "18+ yrs", value(2024, "18.4"), value(2026, now)));
    }
}
