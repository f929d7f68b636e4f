package org.placewise.partnership.scale;

import java.math.BigDecimal;

/** From a least to a most, exact. */
public record Interval(BigDecimal low, BigDecimal high) {

    /** From nought to nought. */
    public static final Interval NOUGHT = new Interval(BigDecimal.ZERO, BigDecimal.ZERO);

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("A range runs from low to high, not from " + low + " to " + high);
        }
    }

    /** Both ends added, as for amounts that do not depend on each other. */
    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    /** Neither end above a limit. */
    public Interval capped(BigDecimal limit) {
        return new Interval(low.min(limit), high.min(limit));
    }
}
