package org.placewise.assessment.received;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Why an event that keeps its contract cannot be applied yet. */
public enum ParkingReason {
    /** Its place is not known here yet; it is applied when the place arrives. */
    @JsonProperty("place-unknown")
    PLACE_UNKNOWN,
    /** Its instrument version is not published here yet; it is applied when it is. */
    @JsonProperty("instrument-unknown")
    INSTRUMENT_UNKNOWN,
    /** The instrument it waited for has arrived, and its answers do not fit it; it waits for an administrator. */
    @JsonProperty("answers-refused")
    ANSWERS_REFUSED;

    /** Reads the code used in the database. */
    public static ParkingReason ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The code used in the database and in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
