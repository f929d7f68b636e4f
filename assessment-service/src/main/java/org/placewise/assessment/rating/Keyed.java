package org.placewise.assessment.rating;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is stored with the hash of a secret that admits to it.
 *
 * @param <T> what is stored
 */
public interface Keyed<T extends Keyed.Held> {

    /** Something to which a secret admits. */
    interface Held {

        /** Whether somebody with the right secret is admitted at this moment. */
        boolean admitsAt(Instant now);
    }

    /** The thing as it stands. */
    Optional<T> find(UUID id);

    /** The hash of its secret. */
    Optional<byte[]> secretHash(UUID id);

    /** Counts one more wrong secret, for those who gave the right one to see. */
    void countFailedAttempt(UUID id);
}
