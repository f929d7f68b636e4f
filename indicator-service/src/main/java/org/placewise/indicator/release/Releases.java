package org.placewise.indicator.release;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.file.FileFault;

/** The stored releases. Every change takes effect at once unless the caller has a transaction. */
public interface Releases {

    Optional<Release> find(UUID id);

    Optional<Release> findBySha256(String sha256);

    /** Adds a received release and its bytes; false when there is one with the same digest already. */
    boolean add(Release release, Upload upload) throws IOException;

    /** Takes the bytes of a rejected release again, to be imported once more; false when it is not rejected (any more). */
    boolean receiveAgain(UUID id, Upload upload, Instant receivedAt, String receivedBy) throws IOException;

    /** The release that has waited longest for its import to begin or to go on. */
    Optional<Release> nextUnfinished();

    /** The bytes as they were uploaded. */
    InputStream content(UUID id);

    /** Begins another attempt. */
    void begin(UUID id);

    void rowsRead(UUID id, int rows);

    void moveTo(UUID id, ReleaseState state);

    /** Ends the import and forgets the bytes. */
    void reject(UUID id, @Nullable Edition edition, int faultCount, List<FileFault> firstFaults);

    /** Ends the import and forgets the bytes. */
    void publish(UUID id, Edition edition, int rows, Instant publishedAt);
}
