package org.placewise.indicator.measure.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.Refusal.Reason;

class SlopeIndexTest {

    private static final SlopeOptions CONTINUOUS = SlopeOptions.of(ValueScale.CONTINUOUS);

    @Test
    void higherFiguresAmongTheMostDeprivedGiveASlopeBelowZeroAndSayWhatThatMeans() {
        Slope slope = SlopeIndex.of(GroupFixture.groups(1, 50, 45, 40, 35, 30), CONTINUOUS)
                .orThrow();

        assertThat(slope.absolute().value()).isNegative();
        assertThat(slope.absolute().sign().sentence()).contains("below 0 higher among the most deprived");
        assertThat(slope.relative().orThrow().value()).isLessThan(1);
        assertThat(slope.relative().orThrow().sign().equality()).isEqualTo(1);
    }

    @Test
    void theSameSeedGivesTheSameLimitsAndIsInTheResult() {
        List<QuantileGroup> groups = GroupFixture.groups(1, 50, 45, 42, 35, 30);
        Simulation simulation = new Simulation(42, 5_000, 3);
        Slope slope = SlopeIndex.simulated(groups, CONTINUOUS, simulation).orThrow();

        assertThat(slope)
                .isEqualTo(SlopeIndex.simulated(groups, CONTINUOUS, simulation).orThrow());
        assertThat(slope.simulation()).hasValueSatisfying(record -> {
            assertThat(record.simulation().seed()).isEqualTo(42);
            assertThat(record.generator()).isEqualTo("XO_RO_SHI_RO_128_PP");
        });
        assertThat(slope.absolute().method()).isEqualTo(LimitsMethod.SIMULATION);
        assertThat(slope.absolute().limits())
                .isNotEqualTo(SlopeIndex.simulated(groups, CONTINUOUS, new Simulation(43, 5_000, 3))
                        .orThrow()
                        .absolute()
                        .limits());
    }

    @Test
    void repeatsShowHowReliableSimulatedLimitsAre() {
        List<QuantileGroup> groups = GroupFixture.groups(1, 50, 45, 42, 35, 30);
        SimulationRecord.Reliability few = reliability(groups, 1_000);
        SimulationRecord.Reliability many = reliability(groups, 100_000);

        assertThat(few.absolute()).isPositive();
        assertThat(many.absolute()).isLessThan(few.absolute());
        assertThat(many.relative().orElseThrow()).isLessThan(few.relative().orElseThrow());
    }

    @Test
    void aBentRowOfGroupsDepartsFromALine() {
        Slope slope = SlopeIndex.of(GroupFixture.groups(1, 80, 40, 38, 36, 35, 34, 20, 19, 18, 17), CONTINUOUS)
                .orThrow();

        assertThat(slope.linearity().verdict()).isEqualTo(Linearity.Verdict.DEPARTS_FROM_A_LINE);
        assertThat(slope.linearity().departingQuantile()).isEqualTo(1);
        assertThat(slope.cautions()).contains(SlopeCaution.DEPARTS_FROM_A_LINE);
    }

    @Test
    void aSlopeThatHangsOnOneGroupSaysSo() {
        Slope slope = SlopeIndex.of(GroupFixture.groups(5, 40, 40, 39, 40, 60), CONTINUOUS)
                .orThrow();

        assertThat(slope.absolute().value()).isPositive();
        assertThat(slope.stability().mostInfluentialQuantile()).isEqualTo(5);
        assertThat(slope.stability().signFlips()).isTrue();
        assertThat(slope.cautions()).contains(SlopeCaution.SIGN_DEPENDS_ON_ONE_QUANTILE);
    }

    @Test
    void groupsWithoutErrorAreNotTestedForALine() {
        Slope slope = SlopeIndex.of(GroupFixture.groups(0, 50, 45, 42, 35, 30), CONTINUOUS)
                .orThrow();

        assertThat(slope.linearity().verdict()).isEqualTo(Linearity.Verdict.NOT_TESTED);
        assertThat(slope.absolute().limits().width()).isZero();
    }

    @Test
    void moreThanTenGroupsAreACaution() {
        assertThat(SlopeIndex.of(GroupFixture.groups(1, new double[11]), CONTINUOUS)
                        .orThrow()
                        .cautions())
                .contains(SlopeCaution.MANY_QUANTILES);
    }

    @Test
    void aLineThatStartsNearZeroHasNoRelativeIndex() {
        Slope slope =
                SlopeIndex.of(GroupFixture.groups(2, 1, 2, 3, 4, 5), CONTINUOUS).orThrow();

        assertThat(slope.relative()).isInstanceOf(Measured.Refused.class);
        assertThat(slope.cautions()).contains(SlopeCaution.RELATIVE_INDEX_NOT_COMPUTED);
        assertThat(slope.absolute().value()).isPositive();
    }

    @Test
    void aHundredGroupsAreTakenAndAHundredAndOneRefused() {
        assertThat(SlopeIndex.of(GroupFixture.groups(1, new double[100]), CONTINUOUS))
                .isInstanceOf(Measured.Result.class);
        assertThat(reasons(GroupFixture.groups(1, new double[101]))).containsExactly(Reason.TOO_MANY_QUANTILES);
    }

    @Test
    void fewerThanFiveGroupsAreRefusedTogetherWithEverythingElse() {
        List<QuantileGroup> groups = new ArrayList<>(GroupFixture.groups(1, 5, 4));
        groups.add(new QuantileGroup(4, -3, Double.NaN, new Uncertainty.NotGiven()));

        assertThat(reasons(groups))
                .containsExactlyInAnyOrder(
                        Reason.TOO_FEW_QUANTILES,
                        Reason.QUANTILE_MISSING,
                        Reason.POPULATION_NOT_POSITIVE,
                        Reason.NOT_A_NUMBER,
                        Reason.STANDARD_ERROR_MISSING);
    }

    @Test
    void aLineIsFittedOnlyOnScalesOfItsFigures() {
        assertThatThrownBy(() -> new SlopeOptions(ValueScale.RATE, Transform.LOGIT, 1, CONTINUOUS.confidence()))
                .hasMessageContaining("rate");
        assertThatThrownBy(() -> CONTINUOUS.times(0)).hasMessageContaining("other than 0");
    }

    private static SimulationRecord.Reliability reliability(List<QuantileGroup> groups, int draws) {
        return SlopeIndex.simulated(groups, CONTINUOUS, new Simulation(1, draws, 10))
                .orThrow()
                .simulation()
                .orElseThrow()
                .reliability()
                .orElseThrow();
    }

    private static List<Reason> reasons(List<QuantileGroup> groups) {
        return switch (SlopeIndex.of(groups, CONTINUOUS)) {
            case Measured.Result<Slope> result -> throw new AssertionError("Not refused: " + result);
            case Measured.Refused<Slope>(List<Refusal> reasons) ->
                reasons.stream().map(Refusal::reason).toList();
        };
    }
}
