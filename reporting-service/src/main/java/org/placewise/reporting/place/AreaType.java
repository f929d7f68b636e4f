package org.placewise.reporting.place;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of area, in the order in which lists group them. */
public enum AreaType {
    ENGLAND("england", "Country", "England"),
    REGION("region", "Region", "Regions"),
    ICB("icb", "Integrated care board", "Integrated care boards"),
    SUB_ICB("sub-icb", "Sub-ICB location", "Sub-ICB locations"),
    COUNTY("county", "County", "Counties"),
    UNITARY("unitary", "Unitary authority", "Unitary authorities"),
    METROPOLITAN_DISTRICT("metropolitan-district", "Metropolitan district", "Metropolitan districts"),
    LONDON_BOROUGH("london-borough", "London borough", "London boroughs"),
    NON_METROPOLITAN_DISTRICT("non-metropolitan-district", "District", "Districts"),
    LOCAL_PLACE("local-place", "Local place", "Local places");

    private final String code;
    private final String title;
    private final String plural;

    AreaType(String code, String title, String plural) {
        this.code = code;
        this.title = title;
        this.plural = plural;
    }

    /** Finds a kind of area by the code that events and the API carry. */
    public static Optional<AreaType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** Returns the kind in words, or the code itself for a kind that is not known here. */
    public static String title(String code) {
        return ofCode(code).map(type -> type.title).orElse(code);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String plural() {
        return plural;
    }
}
