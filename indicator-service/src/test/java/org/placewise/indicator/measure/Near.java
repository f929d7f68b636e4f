package org.placewise.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;

/** Equality of figures but for rounding. */
public final class Near {

    private static final double ROUNDING = 1e-11;

    private Near() {}

    public static void assertNear(double computed, double expected) {
        assertThat(computed).isCloseTo(expected, Offset.offset(ROUNDING * Math.max(1e-3, Math.abs(expected))));
    }

    /** Value and limits. */
    public static void assertNear(Estimate computed, Estimate expected) {
        assertNear(computed.value(), expected.value());
        assertNear(computed.limits().lower(), expected.limits().lower());
        assertNear(computed.limits().upper(), expected.limits().upper());
    }

    /** Limits hold the value and are wider at 99.8% than at 95%. */
    public static void assertLimitsWiden(Estimate at95, Estimate at998) {
        assertThat(at95.limits().contain(at95.value())).isTrue();
        assertThat(at998.limits().lower()).isLessThanOrEqualTo(at95.limits().lower());
        assertThat(at998.limits().upper()).isGreaterThanOrEqualTo(at95.limits().upper());
        assertThat(at998.limits().width()).isGreaterThanOrEqualTo(at95.limits().width());
    }

    /** The second is higher in value and both limits. */
    public static void assertHigher(Estimate low, Estimate high) {
        assertThat(high.value()).isGreaterThan(low.value());
        assertThat(high.limits().lower()).isGreaterThanOrEqualTo(low.limits().lower());
        assertThat(high.limits().upper()).isGreaterThanOrEqualTo(low.limits().upper());
    }

    /** Times a factor above zero. */
    public static Estimate times(Estimate estimate, double factor) {
        return new Estimate(estimate.value() * factor, estimate.limits().on(limit -> limit * factor));
    }
}
