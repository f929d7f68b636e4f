package org.placewise.indicator.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is known of one area in one period: a figure, the reason why it is withheld, or that there is none. */
public sealed interface ObservedValue {

    /**
     * A figure. Numbers are exact decimals, as they were published.
     *
     * @param value in the unit of the indicator
     * @param count the numerator; null when the figure has none or it is withheld
     */
    record Published(
            BigDecimal value,
            @Nullable BigDecimal lower95,
            @Nullable BigDecimal upper95,
            @Nullable BigDecimal lower998,
            @Nullable BigDecimal upper998,
            @Nullable BigDecimal count,
            @Nullable BigDecimal denominator)
            implements ObservedValue {}

    /** There is a figure, which would tell too much about few people. */
    record Suppressed(SuppressionReason reason) implements ObservedValue {}

    /** There is no figure. */
    record Missing() implements ObservedValue {}
}
