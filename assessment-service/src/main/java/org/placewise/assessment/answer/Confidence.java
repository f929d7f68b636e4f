package org.placewise.assessment.answer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure those who answered were. */
public enum Confidence {
    @JsonProperty("low")
    LOW,
    @JsonProperty("medium")
    MEDIUM,
    @JsonProperty("high")
    HIGH
}
