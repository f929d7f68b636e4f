package org.placewise.partnership.impact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far an indicator has moved between two periods that share no year, with limits at 95%.
 *
 * <p>The limits of the difference are recovered from those of the two values, in the way that the indicator service recovers
 * the limits of a change in a gap (Newcombe 1998, Statistics in Medicine 17:873-890; Zou and Donner 2008, Statistics in
 * Medicine 27:1693-1702): with values a and b, the lower limit is b - a - √((b - lower b)² + (upper a - a)²), the upper one
 * b - a + √((upper b - b)² + (a - lower a)²). The change is significant where the limits leave out 0.
 *
 * @param change the later value less the earlier, in the unit of the indicator, not rounded
 */
public record ChangeSinceBaseline(
        IndicatorSeries.Value from,
        IndicatorSeries.Value to,
        BigDecimal change,
        BigDecimal lower95,
        BigDecimal upper95) {

    /** From one value to another, both with limits. */
    static ChangeSinceBaseline between(IndicatorSeries.Value from, IndicatorSeries.Value to) {
        BigDecimal before = stated(from.value());
        BigDecimal now = stated(to.value());
        BigDecimal change = now.subtract(before);
        BigDecimal below = hypotenuse(
                now.subtract(stated(to.lower95())), stated(from.upper95()).subtract(before));
        BigDecimal above = hypotenuse(stated(to.upper95()).subtract(now), before.subtract(stated(from.lower95())));
        return new ChangeSinceBaseline(from, to, change, change.subtract(below), change.add(above));
    }

    /** 1 where the indicator rose by more than chance explains, -1 where it fell, 0 where nothing can be told. */
    int direction() {
        if (lower95.signum() > 0) {
            return 1;
        }
        return upper95.signum() < 0 ? -1 : 0;
    }

    private static BigDecimal hypotenuse(BigDecimal one, BigDecimal other) {
        return one.multiply(one).add(other.multiply(other)).sqrt(MathContext.DECIMAL64);
    }

    private static BigDecimal stated(@Nullable BigDecimal number) {
        return Objects.requireNonNull(number, "A change is told between values with limits");
    }
}
