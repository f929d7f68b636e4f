package org.placewise.partnership.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimal figures, kept unrounded. */
public final class Decimals {

    private Decimals() {}

    /** The figure as {@link #canonical} writes it; a figure that is missing stays null for validation to name. */
    @SuppressWarnings("NullAway") // types say what holds once a record has been validated
    public static BigDecimal stated(@Nullable BigDecimal value) {
        return value == null ? value : canonical(value);
    }

    /** The same figure without trailing zeros, so that 12 and 12.0 are equal and written alike. */
    public static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
