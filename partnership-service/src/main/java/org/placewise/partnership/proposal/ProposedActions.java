package org.placewise.partnership.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proposals of assessments. */
public interface ProposedActions {

    /** Keeps a proposal; one that was adopted stays adopted. */
    void keep(ProposedAction proposal);

    Optional<ProposalState> find(UUID proposalId);

    /** A proposal, held for the running transaction. */
    Optional<ProposalState> lock(UUID proposalId);

    /**
     * Proposals by identifier.
     *
     * @param place only of this place and the places wholly within it, of every place where null
     * @param adopted only those that were adopted, or only those that were not; all where null
     * @param after the proposal to begin behind, null for the first
     */
    List<ProposalState> list(@Nullable String place, @Nullable Boolean adopted, @Nullable UUID after, int limit);

    void adopted(UUID proposalId, UUID actionId, Instant at);
}
