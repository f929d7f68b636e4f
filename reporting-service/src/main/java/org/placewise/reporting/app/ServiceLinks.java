package org.placewise.reporting.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Addresses at which readers reach the services that own the records; used for links only, never called from here. */
@ConfigMapping(prefix = "placewise.links")
public interface ServiceLinks {

    /** Address of the indicator service, without a slash at the end. */
    @WithDefault("http://localhost:8082")
    String indicator();

    /** Address of the assessment service, without a slash at the end. */
    @WithDefault("http://localhost:8081")
    String assessment();

    /** Address of the partnership service, without a slash at the end. */
    @WithDefault("http://localhost:8083")
    String partnership();
}
