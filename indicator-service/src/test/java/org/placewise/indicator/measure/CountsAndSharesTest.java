package org.placewise.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.indicator.measure.Outcomes.reasons;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.indicator.measure.Refusal.Reason;

class CountsAndSharesTest {

    @ParameterizedTest
    @CsvSource({
        "NaN, 100, 1, NOT_A_NUMBER",
        "Infinity, 100, 1, NOT_A_NUMBER",
        "1e60, 100, 1, NOT_A_NUMBER",
        "-1, 100, 1, COUNT_NEGATIVE",
        "1, NaN, 1, NOT_A_NUMBER",
        "1, 0, 1, DENOMINATOR_NOT_POSITIVE",
        "1, -5, 1, DENOMINATOR_NOT_POSITIVE",
        "1, 100, 0, MULTIPLIER_NOT_POSITIVE",
        "1, 100, -1, MULTIPLIER_NOT_POSITIVE",
    })
    void areRefusedForWhatIsNoCountOrDenominator(double part, double whole, double multiplier, Reason reason) {
        assertThat(reasons(CrudeRate.of(part, whole, multiplier, Confidence.C95)))
                .containsExactly(reason);
        assertThat(reasons(Proportion.of(part, whole, multiplier, Confidence.C95)))
                .contains(reason);
    }

    @Test
    void areRefusedForEveryReasonAtOnce() {
        assertThat(reasons(CrudeRate.of(-1, 0, Double.NaN, Confidence.C95)))
                .containsExactly(Reason.COUNT_NEGATIVE, Reason.DENOMINATOR_NOT_POSITIVE, Reason.NOT_A_NUMBER);
    }

    @Test
    void ofSharesMayNotExceedTheirWhole() {
        assertThat(reasons(Proportion.of(101, 100, 1, Confidence.C95))).containsExactly(Reason.COUNT_ABOVE_DENOMINATOR);
        assertThat(reasons(CrudeRate.of(101, 100, 1, Confidence.C95))).isEmpty();
    }

    @Test
    void ofNoEventsHaveALowerLimitOfZero() {
        Estimate none = EventCount.of(0, Confidence.C95).orThrow();

        assertThat(none.value()).isZero();
        assertThat(none.limits().lower()).isZero();
        Near.assertNear(none.limits().upper(), 3.6888794541139363);
        assertThat(reasons(EventCount.of(-1, Confidence.C95))).containsExactly(Reason.COUNT_NEGATIVE);
    }

    @Test
    void changeFromExactToByarsLimitsAtTenEvents() {
        assertThat(PoissonLimits.of(9.99, Confidence.C95)).isEqualTo(PoissonLimits.exact(9.99, Confidence.C95));
        assertThat(PoissonLimits.of(10, Confidence.C95)).isEqualTo(PoissonLimits.byar(10, Confidence.C95));
    }

    /** Known to 15 digits, far below the distance at which a root finder of fixed width would stop. */
    @Test
    void ofOneEventHaveExactLimitsToTheLastDigits() {
        assertThat(PoissonLimits.exact(1, new Confidence(0.99998)).lower())
                .isCloseTo(-Math.log1p(-1e-5), Percentage.withPercentage(1e-9));
    }

    @Test
    void ofAMeanNeedTwoValuesThatAreNumbers() {
        assertThat(reasons(SampleMean.of(new double[] {5}, Confidence.C95))).containsExactly(Reason.TOO_FEW_VALUES);
        assertThat(reasons(SampleMean.of(new double[] {5, Double.NaN}, Confidence.C95)))
                .containsExactly(Reason.NOT_A_NUMBER);
    }
}
