package org.placewise.indicator.release;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.FileSource;
import org.placewise.indicator.release.Release.ChangeCounts;

/**
 * The way of a release from its receipt on. Every step takes effect at once unless the caller has a transaction; one that its
 * state does not allow fails.
 */
public interface ReleaseProgress {

    /** The bytes as they were uploaded. */
    FileSource content(UUID id);

    /** Begins another attempt. */
    void begin(UUID id);

    void recognised(UUID id, FileFormat format);

    void rowsRead(UUID id, int rows);

    void moveTo(UUID id, ReleaseState state);

    /** Ends a dry run; forgets the bytes. */
    void checked(UUID id, @Nullable Edition edition, int rows, FaultLog faults);

    /** Ends the import; forgets the bytes. */
    void reject(UUID id, @Nullable Edition edition, FaultLog faults);

    /** Ends the import of a file that waits for approval or for its time. */
    void ready(UUID id, ReleaseState state, @Nullable Edition edition, int rows);

    /** Lets a draft be published at this time; false when it is no draft (any more). */
    boolean approve(UUID id, Instant publishAt, Instant at, Publisher by);

    /** Ends the import; forgets the bytes. */
    void published(UUID id, @Nullable Edition edition, int rows, @Nullable ChangeCounts changes, Instant publishedAt);

    /** Takes the release back; false when its state does not allow that (any more). Forgets the bytes. */
    boolean withdraw(UUID id, Withdrawal withdrawal, Publisher by);
}
