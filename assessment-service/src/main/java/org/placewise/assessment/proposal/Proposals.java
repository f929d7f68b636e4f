package org.placewise.assessment.proposal;

import java.util.List;
import java.util.UUID;

/** The stored proposals. */
public interface Proposals {

    /** Stores a new one. */
    void add(Proposal proposal);

    /** Those of a round, in the order in which they were made. */
    List<Proposal> ofRound(UUID roundId);
}
