package org.placewise.partnership.vocabulary;

import java.math.BigDecimal;

/** Decimal figures, kept unrounded. */
public final class Decimals {

    private Decimals() {}

    /** The same figure without trailing zeros, so that 12 and 12.0 are equal and written alike. */
    public static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
