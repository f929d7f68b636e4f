package org.placewise.assessment.round;

import java.util.Optional;
import java.util.UUID;

/** The stored links of organisers. */
public interface OrganiserLinks {

    /** Stores a new one with the hash of its secret. */
    void add(OrganiserLink link, byte[] secretHash);

    /** The link as it stands. */
    Optional<OrganiserLink> find(UUID id);

    /** The hash of the link's secret. */
    Optional<byte[]> secretHash(UUID id);

    /** Counts one more wrong secret. */
    void countFailedAttempt(UUID id);
}
