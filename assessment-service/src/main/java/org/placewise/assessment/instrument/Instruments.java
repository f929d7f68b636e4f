package org.placewise.assessment.instrument;

import java.time.Instant;
import java.util.Optional;

/** The published instruments. */
public interface Instruments {

    /** The instrument, if this version of it has been published. */
    Optional<Instrument> find(InstrumentRef ref);

    /** The instrument as published, with the fingerprint of its content. */
    Optional<StoredInstrument> document(InstrumentRef ref);

    /**
     * Stores a new version.
     *
     * @return false, and nothing is stored, when this version exists already
     */
    boolean add(StoredInstrument instrument, Instant publishedAt);
}
