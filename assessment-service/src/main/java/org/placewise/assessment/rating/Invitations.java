package org.placewise.assessment.rating;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The stored invitations. */
public interface Invitations extends Keyed<Invitation> {

    /** Stores a new one with the hash of its secret. */
    void add(Invitation invitation, byte[] secretHash);

    /** Gives the invitation a new secret and a new end, and forgets wrong attempts. */
    void renew(UUID id, byte[] secretHash, Instant expiresAt);

    /** Ends the invitation. */
    void revoke(UUID id, Instant at);

    /** Every invitation to the round, in the order in which they were made. */
    List<Invitation> ofRound(UUID roundId);

    /** The invitations to the round whose raters have rated every element; told without looking at any rating. */
    Set<UUID> completed(UUID roundId);
}
