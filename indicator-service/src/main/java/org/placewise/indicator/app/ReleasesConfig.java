package org.placewise.indicator.app;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Configuration of releases. */
@ConfigMapping(prefix = "placewise.releases")
public interface ReleasesConfig {

    /** The largest upload that is taken. */
    MemorySize uploadLimit();

    /** How often to look for imports that nobody has woken the queue for. */
    Duration lookForUnfinishedEvery();
}
