package org.placewise.assessment.agreement;

import java.util.function.Function;

/** A coefficient of agreement, or why there is none. */
public sealed interface Coefficient {

    /**
     * The coefficient.
     *
     * @param value 1 for perfect agreement, 0 for what chance would give, below 0 for less than that; not rounded
     * @param units how many units it rests on
     */
    record Known(double value, int units) implements Coefficient {}

    /** There is none. */
    record Missing(WhyMissing reason) implements Coefficient {}

    /** The value read one way or the reason read the other. */
    default <T> T read(Function<Double, T> value, Function<WhyMissing, T> reason) {
        return switch (this) {
            case Known known -> value.apply(known.value());
            case Missing missing -> reason.apply(missing.reason());
        };
    }
}
