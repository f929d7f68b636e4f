package org.placewise.indicator.deprivation;

import java.util.UUID;

/** The small areas of all published releases. */
public interface LsoaStore {

    /** Copies the rows to where nobody sees them yet, replacing what an unfinished import left there. */
    void stage(UUID releaseId, LsoaTable table);

    /** Makes the staged rows those of the release, in the caller's transaction; fails when others are staged. */
    void publish(UUID releaseId);
}
