package org.placewise.indicator.measure.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.Refusal.Reason;

class DeprivationGapTest {

    private static final double Z = Confidence.C95.z();
    private static final SlopeOptions CONTINUOUS = SlopeOptions.of(ValueScale.CONTINUOUS);

    @Test
    void aGapOfMeansHasTheNormalLimitsOfADifference() {
        Gap gap = DeprivationGap.of(GroupFixture.groups(3, 70, 75, 82), GapTo.LEAST_DEPRIVED, CONTINUOUS)
                .orThrow();

        assertThat(gap.absolute().value()).isEqualTo(12);
        assertLimits(gap.absolute(), 12 - Z * Math.sqrt(18), 12 + Z * Math.sqrt(18));
        assertThat(gap.absolute().sign()).isEqualTo(SignConvention.POSITIVE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED);
    }

    @Test
    void theRestCountByTheirPeople() {
        List<QuantileGroup> groups = List.of(
                new QuantileGroup(3, 100, 90, Uncertainty.standardError(4)),
                new QuantileGroup(1, 500, 70, Uncertainty.standardError(3)),
                new QuantileGroup(2, 300, 78, Uncertainty.standardError(2)));
        Gap gap = DeprivationGap.of(groups, GapTo.THE_REST, CONTINUOUS).orThrow();

        double error = Math.sqrt(9 + 0.75 * 0.75 * 4 + 0.25 * 0.25 * 16);
        assertThat(gap.others()).isEqualTo(81);
        assertLimits(gap.absolute(), 11 - Z * error, 11 + Z * error);
    }

    @Test
    void aRatioOfRatesHasLimitsOnTheLogarithm() {
        Gap gap = DeprivationGap.of(
                        GroupFixture.groups(0.1, 8, 6, 4), GapTo.LEAST_DEPRIVED, SlopeOptions.of(ValueScale.RATE))
                .orThrow();

        InequalityValue ratio = gap.relative().orThrow();
        assertThat(ratio.value()).isEqualTo(0.5);
        assertLimits(ratio, 0.5 * Math.exp(-Z * Math.sqrt(0.02)), 0.5 * Math.exp(Z * Math.sqrt(0.02)));
    }

    /** Newcombe (1998), table II, comparison (a): 56/70 against 48/80, method 10 without continuity correction. */
    @Test
    void aDifferenceKeepsTheLopsidedLimitsOfItsParts() {
        PooledFigure more = new PooledFigure(0.8, new Limits(0.6918, 0.8772), 0);
        PooledFigure fewer = new PooledFigure(0.6, new Limits(0.4905, 0.7003), 0);

        assertThat(more.less(fewer).lower()).isCloseTo(0.0524, within(0.0002));
        assertThat(more.less(fewer).upper()).isCloseTo(0.3339, within(0.0002));
    }

    @Test
    void aNegativeMultiplierTurnsTheGapRound() {
        List<QuantileGroup> groups = GroupFixture.groups(0.1, 8, 6, 4);
        SlopeOptions options = SlopeOptions.of(ValueScale.RATE);
        Gap plain = DeprivationGap.of(groups, GapTo.LEAST_DEPRIVED, options).orThrow();
        Gap turned = DeprivationGap.of(groups, GapTo.LEAST_DEPRIVED, options.times(-1))
                .orThrow();

        assertThat(turned.absolute().value()).isEqualTo(4);
        assertLimits(
                turned.absolute(),
                -plain.absolute().limits().upper(),
                -plain.absolute().limits().lower());
        assertThat(turned.relative().orThrow().value()).isEqualTo(2);
        assertThat(turned.relative().orThrow().sign())
                .isEqualTo(SignConvention.ABOVE_ONE_WHEN_HIGHER_AMONG_MOST_DEPRIVED);
    }

    @Test
    void figuresThatAreNotAboveZeroHaveADifferenceButNoRatio() {
        Gap gap = DeprivationGap.of(GroupFixture.groups(1, -2, 0, 3), GapTo.LEAST_DEPRIVED, CONTINUOUS)
                .orThrow();

        assertThat(gap.absolute().value()).isEqualTo(5);
        assertThat(gap.relative()).isInstanceOf(Measured.Refused.class);
    }

    @Test
    void everythingThatIsWrongWithGroupsIsTold() {
        List<QuantileGroup> groups = List.of(
                new QuantileGroup(1, 0, 0.2, Uncertainty.standardError(-1)),
                new QuantileGroup(3, 10, 1.2, new Uncertainty.NotGiven()),
                new QuantileGroup(3, 10, 0.4, Uncertainty.limits95(0.5, 0.3)));

        assertThat(DeprivationGap.of(groups, GapTo.THE_REST, SlopeOptions.of(ValueScale.PROPORTION)))
                .isInstanceOfSatisfying(
                        Measured.Refused.class, refused -> assertThat(((Measured.Refused<?>) refused).reasons())
                                .extracting(Refusal::reason)
                                .containsExactlyInAnyOrder(
                                        Reason.QUANTILE_DUPLICATE,
                                        Reason.QUANTILE_MISSING,
                                        Reason.POPULATION_NOT_POSITIVE,
                                        Reason.STANDARD_ERROR_NEGATIVE,
                                        Reason.VALUE_OUTSIDE_SCALE,
                                        Reason.STANDARD_ERROR_MISSING,
                                        Reason.LIMITS_REVERSED));
    }

    private static void assertLimits(InequalityValue value, double lower, double upper) {
        assertThat(value.limits().lower()).isCloseTo(lower, within(1e-12));
        assertThat(value.limits().upper()).isCloseTo(upper, within(1e-12));
    }
}
