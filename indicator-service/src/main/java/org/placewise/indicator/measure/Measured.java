package org.placewise.indicator.measure;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a computation came to: a result, or all the reasons why there can be none. */
public sealed interface Measured<T> {

    record Result<T>(T value) implements Measured<T> {}

    record Refused<T>(List<Refusal> reasons) implements Measured<T> {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A refusal has at least one reason");
            }
        }
    }

    static <T> Measured<T> of(T value) {
        return new Result<>(value);
    }

    static <T> Measured<T> refused(Refusal.Reason reason, String detail) {
        return new Refused<>(List.of(new Refusal(reason, detail)));
    }

    /** The computed value when there are no reasons against it. */
    static <T> Measured<T> unless(List<Refusal> reasons, Supplier<T> computation) {
        return reasons.isEmpty() ? of(computation.get()) : new Refused<>(reasons);
    }

    /** The same refusal, or the result taken further. */
    default <U> Measured<U> map(Function<T, U> step) {
        return switch (this) {
            case Result<T>(T value) -> of(step.apply(value));
            case Refused<T>(List<Refusal> reasons) -> new Refused<>(reasons);
        };
    }

    /** The same refusal, or what the result leads to, which may be refused in its turn. */
    default <U> Measured<U> flatMap(Function<T, Measured<U>> step) {
        return switch (this) {
            case Result<T>(T value) -> step.apply(value);
            case Refused<T>(List<Refusal> reasons) -> new Refused<>(reasons);
        };
    }

    /**
     * The result.
     *
     * @throws IllegalStateException naming the reasons when there is none
     */
    default T orThrow() {
        return switch (this) {
            case Result<T>(T value) -> value;
            case Refused<T>(List<Refusal> reasons) -> throw new IllegalStateException(reasons.toString());
        };
    }
}
