package org.placewise.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who made a scale. */
public enum ScaleOrigin {
    /** The published work that the instrument cites. */
    @JsonProperty("published")
    PUBLISHED,
    /** Placewise. */
    @JsonProperty("placewise")
    PLACEWISE,
    /** The organisation that loaded the instrument. */
    @JsonProperty("local")
    LOCAL
}
