package org.placewise.indicator.release;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Configuration of releases. */
@ConfigMapping(prefix = "placewise.releases")
public interface ReleasesConfig {

    /** Whether a release is published only once somebody else than its uploader has approved it. */
    boolean approvalByAnother();

    /** How long what is left of refused and checked uploads is kept before it is purged. */
    Duration keepRefused();

    /** How often to look for refused uploads that have been kept long enough. */
    Duration lookForRefusedEvery();

    /** How often to look for imports that nobody has woken the queue for. */
    Duration lookForUnfinishedEvery();
}
