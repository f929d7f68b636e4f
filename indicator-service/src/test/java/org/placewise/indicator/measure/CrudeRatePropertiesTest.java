package org.placewise.indicator.measure;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class CrudeRatePropertiesTest {

    @Property
    void limitsHoldTheRateAndWidenWithConfidence(
            @ForAll @DoubleRange(max = 1e6) double events, @ForAll @DoubleRange(min = 1, max = 1e8) double population) {
        Near.assertLimitsWiden(
                rate(events, population, 1000, Confidence.C95), rate(events, population, 1000, Confidence.C998));
    }

    @Property
    void scalesWithTheMultiplier(
            @ForAll @IntRange(max = 100_000) int events,
            @ForAll @DoubleRange(min = 1, max = 1e8) double population,
            @ForAll @DoubleRange(min = 1e-2, max = 1e5) double multiplier) {
        Near.assertNear(
                rate(events, population, multiplier, Confidence.C95),
                Near.times(rate(events, population, 1, Confidence.C95), multiplier));
    }

    @Property
    void isHigherWithMoreEvents(
            @ForAll @IntRange(max = 100_000) int events, @ForAll @IntRange(min = 1, max = 1000) int more) {
        Near.assertHigher(rate(events, 5000, 1, Confidence.C95), rate(events + more, 5000, 1, Confidence.C95));
    }

    private static Estimate rate(double events, double population, double multiplier, Confidence confidence) {
        return CrudeRate.of(events, population, multiplier, confidence).orThrow();
    }
}
