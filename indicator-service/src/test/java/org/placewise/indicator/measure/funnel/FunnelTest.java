package org.placewise.indicator.measure.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placewise.indicator.measure.Outcomes.reasons;

import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Refusal.Reason;

class FunnelTest {

    @Test
    void ofProportionsIsRefusedForWhatAreNoProportions() {
        assertThat(reasons(ProportionFunnel.of(new double[] {5, -1, 1}, new double[] {4, 10, 0})))
                .containsExactly(
                        Reason.COUNT_NEGATIVE,
                        Reason.DENOMINATOR_NOT_POSITIVE,
                        Reason.COUNT_ABOVE_DENOMINATOR,
                        Reason.COUNT_ABOVE_DENOMINATOR);
        assertThat(reasons(ProportionFunnel.of(new double[0], new double[0]))).containsExactly(Reason.TOO_FEW_VALUES);
        assertThat(reasons(new ProportionFunnel(0.5).limits(0, Confidence.C95)))
                .containsExactly(Reason.DENOMINATOR_NOT_POSITIVE);
        assertThat(reasons(new ProportionFunnel(0.5).significance(3, 2)))
                .containsExactly(Reason.COUNT_ABOVE_DENOMINATOR);
    }

    @Test
    void ofRatesIsRefusedWithoutEventsOrYears() {
        assertThat(reasons(RateFunnel.of(new double[] {0}, new double[] {10}, 1000, 0)))
                .containsExactly(Reason.REFERENCE_RATE_NOT_POSITIVE, Reason.DENOMINATOR_NOT_POSITIVE);
        assertThat(reasons(new RateFunnel(5, 1000, 1).at(0, Confidence.C95))).containsExactly(Reason.TOO_FEW_EVENTS);
    }

    @Test
    void ofRatesLeavesOutAreasWithoutEventsWhosePopulationIsUnknown() {
        double baseline = RateFunnel.ofRates(new double[] {10, 0, 30}, new double[] {5, 0, 15}, 1000, 1)
                .orThrow()
                .baseline();

        assertThat(baseline).isEqualTo(40 / 4000.0 * 1000);
    }

    @Test
    void judgesNoStandardisedRateOfFewerThanTenEvents() {
        RateFunnel funnel = new RateFunnel(5, 1000, 1);

        assertThat(reasons(funnel.significanceOfStandardised(9, 8))).containsExactly(Reason.TOO_FEW_EVENTS);
        assertThat(reasons(funnel.significanceOfStandardised(10, 8))).isEmpty();
        assertThat(reasons(funnel.significance(-1, 0)))
                .containsExactly(Reason.COUNT_NEGATIVE, Reason.DENOMINATOR_NOT_POSITIVE);
    }

    @Test
    void ofRatiosBeginsAtOneEvent() {
        assertThat(reasons(RatioFunnel.at(0, RatioFunnel.Scale.HUNDRED, Confidence.C95)))
                .containsExactly(Reason.TOO_FEW_EVENTS);
        assertThat(reasons(RatioFunnel.significance(-1, 0)))
                .containsExactly(Reason.COUNT_NEGATIVE, Reason.DENOMINATOR_NOT_POSITIVE);
    }

    @Test
    void needsADenominatorForEachCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProportionFunnel.of(new double[] {1}, new double[] {1, 2}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateFunnel.ofRates(new double[] {1}, new double[] {1, 2}, 1, 1));
    }
}
