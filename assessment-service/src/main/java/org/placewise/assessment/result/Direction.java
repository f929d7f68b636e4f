package org.placewise.assessment.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalInt;

/** Which way the answer to an element has gone. */
public enum Direction {
    @JsonProperty("higher")
    HIGHER,
    @JsonProperty("lower")
    LOWER,
    @JsonProperty("same")
    SAME,
    /** One of the two answers is not a level. */
    @JsonProperty("not-comparable")
    NOT_COMPARABLE;

    static Direction between(OptionalInt from, OptionalInt to) {
        if (from.isEmpty() || to.isEmpty()) {
            return NOT_COMPARABLE;
        }
        int order = Integer.compare(to.getAsInt(), from.getAsInt());
        return order > 0 ? HIGHER : order < 0 ? LOWER : SAME;
    }
}
