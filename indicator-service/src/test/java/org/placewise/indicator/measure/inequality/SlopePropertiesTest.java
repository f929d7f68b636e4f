package org.placewise.indicator.measure.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of slope indices, gaps and their limits whatever the groups. */
class SlopePropertiesTest {

    private static final SlopeOptions CONTINUOUS = SlopeOptions.of(ValueScale.CONTINUOUS);
    private static final SlopeOptions RATE = SlopeOptions.of(ValueScale.RATE);

    @Property(tries = 300)
    void limitsContainTheirValue(@ForAll("groups") List<QuantileGroup> groups) {
        for (SlopeOptions options : List.of(CONTINUOUS, RATE, RATE.transformed(), RATE.times(-100))) {
            Slope slope = SlopeIndex.of(groups, options).orThrow();
            assertContains(slope.absolute());
            slope.relative().map(SlopePropertiesTest::assertContains);
            assertContains(
                    DeprivationGap.of(groups, GapTo.THE_REST, options).orThrow().absolute());
            AttributableBurden burden = AttributableBurden.of(groups, options).orThrow();
            assertContains(burden.risk());
            assertContains(burden.fraction().orThrow());
            ConcentrationIndex index = ConcentrationIndex.of(groups, options).orThrow();
            assertContains(index.absolute());
            assertContains(index.relative().orThrow());
        }
    }

    @Property(tries = 100)
    void theOrderInWhichGroupsAreGivenCountsForNothing(
            @ForAll("groups") List<QuantileGroup> groups, @ForAll Random random) {
        List<QuantileGroup> shuffled = new ArrayList<>(groups);
        Collections.shuffle(shuffled, random);

        assertThat(SlopeIndex.of(shuffled, CONTINUOUS)).isEqualTo(SlopeIndex.of(groups, CONTINUOUS));
        assertThat(DeprivationGap.of(shuffled, GapTo.THE_REST, RATE))
                .isEqualTo(DeprivationGap.of(groups, GapTo.THE_REST, RATE));
        assertThat(ConcentrationIndex.of(shuffled, RATE)).isEqualTo(ConcentrationIndex.of(groups, RATE));
    }

    @Property(tries = 100)
    void aSlopeGrowsWithTheUnitAndARatioDoesNot(@ForAll("groups") List<QuantileGroup> groups) {
        List<QuantileGroup> larger = each(
                groups,
                group -> new QuantileGroup(
                        group.quantile(), group.population(), group.value() * 1000, group.uncertainty()));
        Slope slope = SlopeIndex.of(groups, RATE.transformed()).orThrow();
        Slope grown = SlopeIndex.of(larger, RATE.transformed()).orThrow();

        assertClose(grown.absolute().value(), slope.absolute().value() * 1000);
        assertClose(grown.absolute().limits().upper(), slope.absolute().limits().upper() * 1000);
        assertClose(
                grown.relative().orThrow().value(), slope.relative().orThrow().value());
    }

    @Property(tries = 100)
    void onlySharesOfPeopleCount(@ForAll("groups") List<QuantileGroup> groups) {
        List<QuantileGroup> crowded = each(
                groups,
                group -> new QuantileGroup(
                        group.quantile(), group.population() * 7, group.value(), group.uncertainty()));

        assertClose(
                SlopeIndex.of(crowded, CONTINUOUS).orThrow().absolute().value(),
                SlopeIndex.of(groups, CONTINUOUS).orThrow().absolute().value());
    }

    @Property(tries = 100)
    void deprivationTurnedRoundTurnsTheSignRound(@ForAll("groups") List<QuantileGroup> groups) {
        List<QuantileGroup> turned = each(
                groups,
                group -> new QuantileGroup(
                        groups.size() + 1 - group.quantile(), group.population(), group.value(), group.uncertainty()));

        assertClose(
                SlopeIndex.of(turned, CONTINUOUS).orThrow().absolute().value(),
                -SlopeIndex.of(groups, CONTINUOUS).orThrow().absolute().value());
        assertClose(
                ConcentrationIndex.of(turned, CONTINUOUS).orThrow().absolute().value(),
                -ConcentrationIndex.of(groups, CONTINUOUS).orThrow().absolute().value());
    }

    @Property(tries = 100)
    void aHigherFigureOfTheLeastDeprivedRaisesTheSlopeAndTheGap(@ForAll("groups") List<QuantileGroup> groups) {
        List<QuantileGroup> raised = each(
                groups,
                group -> group.quantile() < groups.size()
                        ? group
                        : new QuantileGroup(
                                group.quantile(), group.population(), group.value() + 1, group.uncertainty()));

        assertThat(SlopeIndex.of(raised, CONTINUOUS).orThrow().absolute().value())
                .isGreaterThan(
                        SlopeIndex.of(groups, CONTINUOUS).orThrow().absolute().value());
        assertThat(gap(raised)).isGreaterThan(gap(groups));
    }

    @Property(tries = 100)
    void equalFiguresHaveNoGap(@ForAll("groups") List<QuantileGroup> groups) {
        List<QuantileGroup> equal =
                each(groups, group -> new QuantileGroup(group.quantile(), group.population(), 50, group.uncertainty()));
        Slope slope = SlopeIndex.of(equal, RATE).orThrow();

        assertThat(slope.absolute().value()).isCloseTo(0, within(1e-9));
        assertThat(slope.relative().orThrow().value()).isCloseTo(1, within(1e-9));
        assertThat(gap(equal)).isCloseTo(0, within(1e-9));
        assertThat(AttributableBurden.of(equal, RATE).orThrow().risk().value()).isCloseTo(0, within(1e-9));
        assertThat(ConcentrationIndex.of(equal, RATE).orThrow().absolute().value())
                .isCloseTo(0, within(1e-9));
    }

    @Property(tries = 100)
    void figuresOnALineHaveThatLineForSlope(@ForAll("groups") List<QuantileGroup> groups) {
        double all = groups.stream().mapToDouble(QuantileGroup::population).sum();
        List<QuantileGroup> straight = new ArrayList<>();
        double before = 0;
        for (QuantileGroup group : groups) {
            double middle = (before + group.population() / 2) / all;
            before += group.population();
            straight.add(
                    new QuantileGroup(group.quantile(), group.population(), 70 + 12 * middle, group.uncertainty()));
        }
        Slope slope = SlopeIndex.of(straight, CONTINUOUS).orThrow();

        assertThat(slope.absolute().value()).isCloseTo(12, within(1e-9));
        assertThat(slope.intercept()).isCloseTo(70, within(1e-9));
        assertThat(slope.linearity().explained().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(slope.linearity().verdict()).isEqualTo(Linearity.Verdict.CONSISTENT_WITH_A_LINE);
        assertThat(slope.stability().signFlips()).isFalse();
        assertThat(slope.stability().lowest()).isCloseTo(12, within(1e-9));
    }

    @Property(tries = 20)
    void simulationAgreesWithAnalysisWithinTwoPerCentOfTheWidth(
            @ForAll("groups") List<QuantileGroup> groups, @ForAll long seed) {
        for (SlopeOptions options : List.of(CONTINUOUS, RATE, RATE.transformed())) {
            SlopeAgreement agreement = SlopeIndex.agreement(groups, options, Simulation.seeded(seed))
                    .orThrow();
            assertThat(agreement.absolute().furthest()).isLessThan(0.02);
        }
    }

    @Provide
    Arbitrary<List<QuantileGroup>> groups() {
        Arbitrary<Double> people = Arbitraries.doubles().between(100, 50_000);
        Arbitrary<Double> values = Arbitraries.doubles().between(20, 150);
        Arbitrary<Double> errors = Arbitraries.doubles().between(0.001, 0.1).ofScale(4);
        Arbitrary<QuantileGroup> group = Combinators.combine(people, values, errors)
                .as((population, value, error) ->
                        new QuantileGroup(1, population, value, Uncertainty.standardError(error)));
        return group.list().ofMinSize(5).ofMaxSize(20).map(SlopePropertiesTest::numbered);
    }

    private static List<QuantileGroup> numbered(List<QuantileGroup> groups) {
        List<QuantileGroup> numbered = new ArrayList<>();
        for (QuantileGroup group : groups) {
            numbered.add(
                    new QuantileGroup(numbered.size() + 1, group.population(), group.value(), group.uncertainty()));
        }
        return numbered;
    }

    private static List<QuantileGroup> each(List<QuantileGroup> groups, UnaryOperator<QuantileGroup> change) {
        return groups.stream().map(change).toList();
    }

    private static double gap(List<QuantileGroup> groups) {
        return DeprivationGap.of(groups, GapTo.LEAST_DEPRIVED, CONTINUOUS)
                .orThrow()
                .absolute()
                .value();
    }

    private static InequalityValue assertContains(InequalityValue value) {
        assertThat(value.limits().contain(value.value())).as(value.toString()).isTrue();
        return value;
    }

    private static void assertClose(double computed, double expected) {
        assertThat(computed).isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
    }
}
