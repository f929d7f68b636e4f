package org.placewise.indicator.release;

import java.util.Locale;
import java.util.StringJoiner;

/** How long the parts of a piece of work took, for the log. Not for concurrent use. */
final class Laps {

    private final StringJoiner laps = new StringJoiner(", ");
    private long begin = System.nanoTime();

    /** Ends a part. */
    void lap(String done) {
        long now = System.nanoTime();
        laps.add(String.format(Locale.ROOT, "%s in %.3f s", done, (now - begin) / 1e9));
        begin = now;
    }

    @Override
    public String toString() {
        return laps.toString();
    }
}
