package org.placewise.partnership.objective;

import java.math.BigDecimal;
import org.placewise.partnership.vocabulary.Decimals;

/** Where the indicator shall stand on the target date; the value is unrounded. */
public record Target(BigDecimal value, String unit) {

    public Target {
        value = Decimals.canonical(value);
    }
}
