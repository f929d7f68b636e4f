package org.placewise.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.placewise.reporting.assessment.Summaries;
import org.placewise.reporting.assessment.Summary;
import org.placewise.reporting.dashboard.ComponentRollUp.StateSpread;

class StateDistributionTest {

    @Test
    void countsStatesFromLowestToHighestAndNeverAveragesThem() {
        ComponentRollUp service = service(List.of(
                state("E1", "1.0", Summaries.of(0, 4)),
                state("E2", "1.0", Summaries.of(0, 1)),
                state("E3", "1.0", Summaries.of(0, 1)),
                state("E4", "1.0", Summaries.of(0, 1, 2))));

        assertThat(service.instruments()).singleElement().satisfies(pots -> {
            assertThat(pots.states())
                    .extracting(count -> count.state().word())
                    .containsExactly("Not evident", "Not evident to Emerging", "Embedded");
            assertThat(pots.states())
                    .extracting(ComponentRollUp.StateCount::places)
                    .containsExactly(2, 1, 1);
        });
        assertThat(service.placesAssessed()).isEqualTo(4);
        assertThat(service.placesNotAssessed()).isEqualTo(6);
    }

    @Test
    void theMiddleAndTheRangeOfPlacesAreLevelsOfTheScale() {
        StateSpread spread = spread(List.of(
                state("E1", "1.0", Summaries.of(0, 1)),
                state("E2", "1.0", Summaries.of(0, 1, 2)),
                state("E3", "1.0", Summaries.of(0, 3, 4)),
                state("E4", "1.0", Summaries.of(2))));

        assertThat(spread.places()).isEqualTo(3);
        assertThat(spread.median().word()).isEqualTo("Not evident to Emerging");
        assertThat(spread.lowest().word()).isEqualTo("Not evident");
        assertThat(spread.highest().word()).isEqualTo("Embedded");
    }

    @Test
    void whereNoPlaceHasALevelThereIsNoMiddle() {
        assertThat(service(List.of(state("E1", "1.0", Summaries.of(3)))).instruments())
                .singleElement()
                .extracting(ComponentRollUp.InstrumentStates::spread)
                .isNull();
    }

    @Test
    void ofAQuickViewOnlyTheElementsOfTheComponentCount() {
        ComponentRollUp service = service(List.of(new LatestState(
                "E1",
                "service",
                "pit-mark-up",
                "1.0",
                "Mark-up",
                false,
                true,
                Summaries.of(0, 1, 1, 1, 1, 1, 1, 4),
                List.of(new LatestState.LevelAnswer("level", 4)))));

        assertThat(service.placesWithQuickViewOnly()).isEqualTo(1);
        assertThat(service.instruments().getFirst().quickView()).isTrue();
        assertThat(service.instruments().getFirst().states())
                .extracting(count -> count.state().word())
                .containsExactly("Embedded");
    }

    @Test
    void keepsVersionsOfAnInstrumentApart() {
        ComponentRollUp service =
                service(List.of(state("E1", "1.0", Summaries.of(0, 2)), state("E2", "2.0", Summaries.of(0, 2))));

        assertThat(service.instruments())
                .extracting(ComponentRollUp.InstrumentStates::instrumentVersion)
                .containsExactly("1.0", "2.0");
    }

    @Test
    void noLevelGivenComesLast() {
        ComponentRollUp service =
                service(List.of(state("E1", "1.0", Summaries.of(3)), state("E2", "1.0", Summaries.of(0, 4))));

        assertThat(service.instruments().getFirst().states())
                .extracting(count -> count.state().word())
                .containsExactly("Embedded", "No level given");
    }

    @Test
    void allSevenComponentsAreListedEvenWhenNobodyAssessedThem() {
        List<ComponentRollUp> rows = StateDistribution.over(3, List.of());

        assertThat(rows).hasSize(7).allSatisfy(row -> {
            assertThat(row.placesAssessed()).isZero();
            assertThat(row.placesNotAssessed()).isEqualTo(3);
            assertThat(row.instruments()).isEmpty();
        });
    }

    private static StateSpread spread(List<LatestState> states) {
        return Objects.requireNonNull(service(states).instruments().getFirst().spread());
    }

    private static ComponentRollUp service(List<LatestState> states) {
        return StateDistribution.over(10, states).stream()
                .filter(row -> row.component().equals("service"))
                .findFirst()
                .orElseThrow();
    }

    private static LatestState state(String place, String version, Summary overall) {
        return new LatestState(place, "service", "pots", version, "POTS", false, false, overall, null);
    }
}
