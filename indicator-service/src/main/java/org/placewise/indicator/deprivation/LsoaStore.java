package org.placewise.indicator.deprivation;

import java.util.Collection;
import java.util.UUID;

/** The small areas of all published releases. */
public interface LsoaStore {

    /** Copies the rows to where nobody sees them yet, replacing what an unfinished import left there. */
    void stage(UUID releaseId, LsoaTable table);

    /** Makes the staged rows those of the release, in the caller's transaction; fails when others are staged. */
    void publish(UUID releaseId);

    /** The rows of these LSOAs in a published release that has this many; those that it does not have are left out. */
    LsoaTable read(UUID releaseId, Edition edition, int nationalLsoas, Collection<String> lsoaCodes);
}
