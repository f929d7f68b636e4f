package org.placewise.assessment.instrument;

import java.time.Instant;

/** Who publishes versions of which instrument. */
public interface InstrumentOwners {

    /** The owner of the instrument, who is the one offered when it has none. */
    InstrumentOwner ownerOrElse(String instrumentId, InstrumentOwner offered, Instant since);
}
