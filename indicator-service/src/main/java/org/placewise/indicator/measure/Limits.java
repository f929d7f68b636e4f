package org.placewise.indicator.measure;

import java.util.function.DoubleUnaryOperator;

/** Lower and upper confidence limits, in the unit of their value. */
public record Limits(double lower, double upper) {

    public Limits {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("Limits run from low to high, not from " + lower + " to " + upper);
        }
    }

    public double width() {
        return upper - lower;
    }

    public boolean contain(double value) {
        return lower <= value && value <= upper;
    }

    /** Both limits on another scale; the function must be monotone, growing or falling. */
    public Limits on(DoubleUnaryOperator scale) {
        double a = scale.applyAsDouble(lower);
        double b = scale.applyAsDouble(upper);
        return new Limits(Math.min(a, b), Math.max(a, b));
    }
}
