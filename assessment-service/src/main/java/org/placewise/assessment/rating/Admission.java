package org.placewise.assessment.rating;

import java.time.Duration;
import java.util.Optional;

/**
 * Whether somebody with a secret is let in.
 *
 * @param <T> what the secret admits to
 */
public sealed interface Admission<T> {

    /** Yes. */
    record Admitted<T>(T holder) implements Admission<T> {}

    /** No; why is not said. */
    record NotAdmitted<T>() implements Admission<T> {}

    /** No, and too many wrong secrets have come from there: nothing but the right one is listened to for so long. */
    record TooManyAttempts<T>(Duration pause) implements Admission<T> {}

    /** The holder, if one is let in. */
    default Optional<T> admitted() {
        return this instanceof Admitted<T>(T holder) ? Optional.of(holder) : Optional.empty();
    }
}
