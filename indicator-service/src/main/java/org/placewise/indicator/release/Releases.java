package org.placewise.indicator.release;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.placewise.indicator.file.Upload;

/** The stored releases. Every change takes effect at once unless the caller has a transaction. */
public interface Releases {

    Optional<Release> find(UUID id);

    /** The release of these bytes under this control of disclosure. */
    Optional<Release> findByContent(String sha256, Disclosure disclosure);

    /** Adds a received release and its bytes; false when there is one with the same content already. */
    boolean add(Release release, Upload upload) throws IOException;

    /** Takes the bytes of a rejected or checked release again, to be imported once more; false when it is neither (any more). */
    boolean receiveAgain(UUID id, Release received, Upload upload) throws IOException;

    /** The release that has waited longest for its import to begin or to go on, or whose time has come. */
    Optional<Release> nextUnfinished(Instant now);
}
