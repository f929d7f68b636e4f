package org.placewise.kit.load;

import io.quarkus.runtime.configuration.MemorySize;
import java.time.Duration;

/**
 * How slowly something may arrive.
 *
 * @param grace before this has passed, as slowly as it likes
 * @param slowest bytes per second after that
 * @param within all of it
 */
record Pace(Duration grace, long slowest, Duration within) {

    Pace(Duration grace, MemorySize slowest, Duration within) {
        this(grace, slowest.asLongValue(), within);
    }

    /** Whether so few bytes after so long a wait are too few for it to go on. */
    boolean isTooSlow(Duration waited, long bytes) {
        return waited.compareTo(within) >= 0
                || waited.compareTo(grace) > 0
                        && bytes < slowest * waited.minus(grace).toMillis() / 1_000;
    }
}
