package org.placewise.indicator.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Removes for good what releases that are published no more, or never were, have left. */
public interface ReleasePurges {

    /**
     * Removes the bytes, the faults, the name of the file, the rows, and what was computed from them; that it was done is kept with
     * the checksum and the counts. No import may run meanwhile.
     *
     * @return false when the release is neither refused nor withdrawn (any more), or has been purged
     */
    boolean purge(UUID id, String reason, Instant at, Publisher by);

    /** Refused and checked uploads of before this time that have not been purged. */
    List<UUID> refusedBefore(Instant time);
}
