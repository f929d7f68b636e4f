package org.placewise.indicator.file;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** Configuration of what is uploaded, whatever it is. */
@ConfigMapping(prefix = "placewise.releases")
public interface UploadsConfig {

    /** The largest upload that is taken. */
    MemorySize uploadLimit();
}
