package org.placewise.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The seven components of the Population Intervention Triangle (PBA 2021): three segments, the centre and three seams. */
public enum PitComponent {
    @JsonProperty("civic")
    CIVIC,
    @JsonProperty("service")
    SERVICE,
    @JsonProperty("community")
    COMMUNITY,
    @JsonProperty("place-based-planning")
    PLACE_BASED_PLANNING,
    @JsonProperty("civic-community")
    CIVIC_COMMUNITY,
    @JsonProperty("service-community")
    SERVICE_COMMUNITY,
    @JsonProperty("civic-service")
    CIVIC_SERVICE
}
