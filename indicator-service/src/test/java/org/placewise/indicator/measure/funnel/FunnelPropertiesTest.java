package org.placewise.indicator.measure.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.indicator.measure.Near.assertNear;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Limits;

class FunnelPropertiesTest {

    @Property
    void ofProportionsHoldsItsBaselineAndNarrowsWithSize(
            @ForAll @DoubleRange(max = 1) double baseline, @ForAll @DoubleRange(min = 1, max = 1e6) double whole) {
        ProportionFunnel funnel = new ProportionFunnel(baseline);
        Limits small = funnel.limits(whole, Confidence.C95).orThrow();

        assertThat(small.contain(baseline)).isTrue();
        assertThat(funnel.limits(whole * 2, Confidence.C95).orThrow().width()).isLessThanOrEqualTo(small.width());
        assertThat(funnel.limits(whole, Confidence.C998).orThrow().width()).isGreaterThanOrEqualTo(small.width());
    }

    @Property
    void ofRatiosHoldsEqualityAndNarrowsWithEvents(@ForAll @IntRange(min = 1, max = 2000) int events) {
        Limits few = ratio(events, Confidence.C95);

        assertThat(few.contain(100)).isTrue();
        assertThat(ratio(events + 1, Confidence.C95).width()).isLessThan(few.width());
        assertThat(ratio(events, Confidence.C998).width()).isGreaterThan(few.width());
    }

    @Property
    void ofRatesIsThatOfRatiosTimesItsBaseline(
            @ForAll @IntRange(min = 1, max = 2000) int events, @ForAll @DoubleRange(min = 0.1, max = 1e4) double rate) {
        RateFunnel funnel = new RateFunnel(rate, 100_000, 3);
        Limits ratios = ratio(events, Confidence.C95);
        Limits rates = funnel.at(events, Confidence.C95).orThrow().limits();

        assertNear(rates.lower(), ratios.lower() * rate / 100);
        assertNear(rates.upper(), ratios.upper() * rate / 100);
    }

    private static Limits ratio(int events, Confidence confidence) {
        return RatioFunnel.at(events, RatioFunnel.Scale.HUNDRED, confidence)
                .orThrow()
                .limits();
    }
}
