package org.placewise.indicator.measure.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.Row;

/** Attributable burden and concentration: values against the WHO's software, limits by hand. */
class BurdenAndConcentrationTest {

    private static final SlopeOptions CONTINUOUS = SlopeOptions.of(ValueScale.CONTINUOUS);
    private static final double NOISE = 1e-12;

    @Test
    void valuesEqualTheReference() {
        Comparison comparison = new Comparison("concentration-and-burden", 1e-9);
        Map<String, List<Row>> inputs = Row.by("dataset_id", KnownAnswers.rows("healthequal_input"));
        for (Row expected : KnownAnswers.rows("healthequal_expected")) {
            List<QuantileGroup> groups = groups(inputs.get(expected.text("dataset_id")));
            String what = expected.text("dataset_id") + " " + expected.text("measure");
            double value = expected.number("estimate");
            ConcentrationIndex index = ConcentrationIndex.of(groups, CONTINUOUS).orThrow();
            switch (expected.text("measure")) {
                case "aci" -> comparison.figure(what, value, index.absolute().value());
                case "rci" ->
                    comparison.figure(what, value, index.relative().orThrow().value());
                case "parisk" -> compareRisk(comparison, what, value, groups);
                default -> {}
            }
        }
        comparison.conclude();
    }

    /** The reference has the other sign, and 0 where everyone would do worse. */
    private static void compareRisk(Comparison comparison, String what, double value, List<QuantileGroup> groups) {
        if (Math.abs(value) > NOISE) {
            AttributableBurden burden =
                    AttributableBurden.of(groups, CONTINUOUS).orThrow();
            comparison.figure(what, -value, burden.risk().value());
        }
    }

    @Test
    void theFractionIsWhatWouldBeSparedOfTheMean() {
        AttributableBurden burden = AttributableBurden.of(
                        GroupFixture.groups(0.1, 30, 20, 10), SlopeOptions.of(ValueScale.RATE))
                .orThrow();

        assertThat(burden.risk().value()).isCloseTo(10, within(1e-12));
        assertThat(burden.fraction().orThrow().value()).isCloseTo(0.5, within(1e-12));
        double error = 0.1 * Math.sqrt(Math.pow(10 / 20.0, 2) + Math.pow(20 / 60.0, 2) + Math.pow(1 - 10 / 60.0, 2));
        assertThat(burden.fraction().orThrow().limits().lower())
                .isCloseTo(1 - 0.5 * Math.exp(CONTINUOUS.confidence().z() * error), within(1e-12));
    }

    @Test
    void aMeanBelowZeroHasNoFractionAndNoRelativeIndex() {
        List<QuantileGroup> groups = GroupFixture.groups(1, -3, -2, -1);

        assertThat(AttributableBurden.of(groups, CONTINUOUS).orThrow().fraction())
                .isInstanceOf(Measured.Refused.class);
        assertThat(ConcentrationIndex.of(groups, CONTINUOUS).orThrow().relative())
                .isInstanceOf(Measured.Refused.class);
    }

    @Test
    void limitsOfTheAbsoluteIndexAreThoseOfAWeightedSum() {
        InequalityValue index = ConcentrationIndex.of(GroupFixture.groups(3, 1, 5), CONTINUOUS)
                .orThrow()
                .absolute();

        assertThat(index.value()).isCloseTo(1, within(1e-12));
        assertThat(index.limits().width())
                .isCloseTo(2 * CONTINUOUS.confidence().z() * 3 * Math.sqrt(0.125), within(1e-12));
    }

    private static List<QuantileGroup> groups(List<Row> input) {
        return input.stream()
                .map(row -> new QuantileGroup(
                        row.integer("subgroup_order"),
                        row.number("population"),
                        row.number("estimate"),
                        Uncertainty.standardError(row.number("se"))))
                .toList();
    }
}
