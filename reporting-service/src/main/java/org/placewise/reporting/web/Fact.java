package org.placewise.reporting.web;

import org.jspecify.annotations.Nullable;

/** A label and a value, with a link where the value can be followed. */
public record Fact(String label, String value, @Nullable String href) {

    /** A label and a value that leads nowhere. */
    public static Fact of(String label, String value) {
        return new Fact(label, value, null);
    }
}
