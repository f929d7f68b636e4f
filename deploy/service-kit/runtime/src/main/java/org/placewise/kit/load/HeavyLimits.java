package org.placewise.kit.load;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Map;

/** How much heavy work a service does at once, by kind. */
@ConfigMapping(prefix = "placewise.heavy")
interface HeavyLimits {

    @WithParentName
    Map<String, Limit> kinds();

    /** Of one kind. */
    interface Limit {

        /** How many run. */
        int atOnce();

        /** How many wait their turn. */
        @WithDefault("2000")
        int waiting();

        /** How long one waits at most. */
        @WithDefault("20s")
        Duration patience();
    }
}
