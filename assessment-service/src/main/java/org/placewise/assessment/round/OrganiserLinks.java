package org.placewise.assessment.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.placewise.assessment.rating.Keyed;

/** The stored links of organisers. */
public interface OrganiserLinks extends Keyed<OrganiserLink> {

    /** Stores a new one with the hash of its secret. */
    void add(OrganiserLink link, byte[] secretHash);

    /** Ends the link. */
    void revoke(UUID id, Instant at);

    /** Every link to the round, in the order in which they were made. */
    List<OrganiserLink> ofRound(UUID roundId);
}
