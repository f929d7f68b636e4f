package org.placewise.partnership.objective;

import java.math.BigDecimal;
import org.placewise.partnership.vocabulary.Decimals;

/**
 * Where the indicator stood at the start.
 *
 * @param value unrounded
 * @param period the period the value is of, as its publisher names it
 */
public record Baseline(BigDecimal value, String unit, String period) {

    public Baseline {
        value = Decimals.canonical(value);
    }
}
