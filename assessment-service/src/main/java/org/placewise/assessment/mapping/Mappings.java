package org.placewise.assessment.mapping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.InstrumentRef;

/** The signed mappings. */
public interface Mappings {

    /** Stores a mapping. */
    void add(SignedMapping mapping);

    /** The mapping with this identifier. */
    Optional<SignedMapping> find(UUID mappingId);

    /** The newest mapping from one version to the other. */
    Optional<SignedMapping> newest(InstrumentRef from, InstrumentRef to);

    /** Mappings, oldest first, after the one with this identifier. */
    List<SignedMapping> list(@Nullable UUID after, int limit);
}
