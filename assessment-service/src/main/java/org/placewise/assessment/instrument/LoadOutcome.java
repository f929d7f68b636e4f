package org.placewise.assessment.instrument;

import java.util.List;
import org.placewise.kit.problem.Fault;

/** What became of somebody's own instrument. */
public sealed interface LoadOutcome {

    /** It is published. */
    record Loaded(StoredInstrument instrument) implements LoadOutcome {}

    /** It was published before with the same content; nothing was done. */
    record LoadedBefore(StoredInstrument instrument) implements LoadOutcome {}

    /** This version is published with other content. */
    record Differs(InstrumentRef ref) implements LoadOutcome {}

    /** Only the service itself publishes versions of this instrument. */
    record Reserved(InstrumentRef ref) implements LoadOutcome {}

    /** Somebody else publishes the versions of this instrument. */
    record OfAnother(InstrumentRef ref) implements LoadOutcome {}

    /** It is not a sound instrument, for all of these reasons. */
    record Refused(List<Fault> faults) implements LoadOutcome {}
}
