package org.placewise.local.demo;

import java.time.Duration;
import java.time.Instant;

/** Looks again and again, but not for ever. */
final class Patience {

    private final Instant end;
    private final Duration between;
    private boolean first = true;

    Patience(Duration longest, Duration between) {
        this.end = Instant.now().plus(longest);
        this.between = between;
    }

    /** True at once the first time, later after a pause; false when patience has run out. */
    boolean goesOn() throws InterruptedException {
        if (first) {
            first = false;
            return true;
        }
        Thread.sleep(between);
        return Instant.now().isBefore(end);
    }
}
