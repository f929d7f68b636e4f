package org.placewise.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The level of a place in the golden thread, from the nation down to the neighbourhood. */
public enum PlaceLevel {
    @JsonProperty("national")
    NATIONAL,
    @JsonProperty("region")
    REGION,
    @JsonProperty("system")
    SYSTEM,
    @JsonProperty("district")
    DISTRICT,
    @JsonProperty("neighbourhood")
    NEIGHBOURHOOD;

    /**
     * Reads the code used in events, such as {@code district}.
     *
     * @throws IllegalArgumentException when there is no such level
     */
    public static PlaceLevel ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The code used in events and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
