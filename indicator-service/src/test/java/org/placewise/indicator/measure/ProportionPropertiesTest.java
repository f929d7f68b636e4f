package org.placewise.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ProportionPropertiesTest {

    @Property
    void limitsHoldTheShareAndWidenWithConfidence(
            @ForAll @DoubleRange(max = 1) double share, @ForAll @DoubleRange(min = 1, max = 1e7) double whole) {
        Near.assertLimitsWiden(
                proportion(share * whole, whole, 1, Confidence.C95),
                proportion(share * whole, whole, 1, Confidence.C998));
    }

    @Property
    void liesWithinZeroAndTheMultiplier(@ForAll @IntRange(max = 50) int part) {
        Limits limits = proportion(part, 50, 100, Confidence.C998).limits();

        assertThat(limits.lower()).isNotNegative();
        assertThat(limits.upper()).isLessThanOrEqualTo(100);
    }

    @Property
    void ofTheOthersIsTheComplement(
            @ForAll @IntRange(min = 1, max = 100_000) int whole, @ForAll @DoubleRange(max = 1) double share) {
        double part = Math.floor(share * whole);
        Estimate some = proportion(part, whole, 1, Confidence.C95);
        Estimate others = proportion(whole - part, whole, 1, Confidence.C95);

        Near.assertNear(others, new Estimate(1 - some.value(), some.limits().on(limit -> 1 - limit)));
    }

    @Property
    void isHigherWithMoreCounted(@ForAll @IntRange(max = 999) int part) {
        Near.assertHigher(proportion(part, 1000, 1, Confidence.C95), proportion(part + 1, 1000, 1, Confidence.C95));
    }

    @Property
    void scalesWithTheMultiplier(
            @ForAll @IntRange(max = 500) int part, @ForAll @DoubleRange(min = 1e-2, max = 1e5) double multiplier) {
        Near.assertNear(
                proportion(part, 500, multiplier, Confidence.C95),
                Near.times(proportion(part, 500, 1, Confidence.C95), multiplier));
    }

    private static Estimate proportion(double part, double whole, double multiplier, Confidence confidence) {
        return Proportion.of(part, whole, multiplier, confidence).orThrow();
    }
}
