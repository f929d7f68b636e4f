package org.placewise.assessment.round;

import java.util.Optional;
import java.util.UUID;

/** The stored rounds. */
public interface Rounds {

    /** The round as it stands. */
    Optional<Round> find(UUID id);

    /** The concluded round that the assessment came of. */
    Optional<Round> concludedWith(UUID assessmentId);

    /** The round, which nobody else can change until the present transaction ends. */
    Optional<Round> findForChange(UUID id);

    /** The round, which nobody can change until the present transaction ends; others may hold it so at the same time. */
    Optional<Round> findHeldShared(UUID id);

    /** Stores a new round. */
    void add(Round round);

    /** Stores the new version of a round that was read with {@link #findForChange}. */
    void save(Round round);
}
