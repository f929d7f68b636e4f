package org.placewise.indicator.release;

import java.util.Locale;

/** How far a release has come. The first four follow each other; the last two are final. */
public enum ReleaseState {
    RECEIVED,
    VALIDATING,
    LOADING,
    PROFILING,
    PUBLISHED,
    REJECTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isFinal() {
        return this == PUBLISHED || this == REJECTED;
    }

    public static ReleaseState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
