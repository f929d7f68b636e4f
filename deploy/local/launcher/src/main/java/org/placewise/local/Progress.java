package org.placewise.local;

/** Hears, line by line, how far something has come. */
@FunctionalInterface
public interface Progress {

    void say(String line);

    /** For tests, where nobody reads along. */
    static Progress silent() {
        return line -> {};
    }
}
