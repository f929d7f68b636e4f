package org.placewise.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The way an assessment came in. */
public enum Channel {
    @JsonProperty("api")
    API,
    @JsonProperty("event")
    EVENT
}
