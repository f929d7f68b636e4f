package org.placewise.indicator.area;

import java.util.Arrays;

/** What kind of area a GSS code names; the level is its place in the golden thread from nation to neighbourhood. */
public enum AreaType {
    ENGLAND("england", "national"),
    REGION("region", "region"),
    ICB("icb", "system"),
    COUNTY("county", "district"),
    UNITARY("unitary", "district"),
    METROPOLITAN_DISTRICT("metropolitan-district", "district"),
    LONDON_BOROUGH("london-borough", "district"),
    NON_METROPOLITAN_DISTRICT("non-metropolitan-district", "district");

    private final String code;
    private final String level;

    AreaType(String code, String level) {
        this.code = code;
        this.level = level;
    }

    public String code() {
        return code;
    }

    public String level() {
        return level;
    }

    /** Councils that small areas are assigned to: every council but a county, which is the sum of its districts. */
    public boolean isLowerTier() {
        return level.equals("district") && this != COUNTY;
    }

    /** Councils with upper-tier duties such as public health: every council but a district below a county. */
    public boolean isUpperTier() {
        return level.equals("district") && this != NON_METROPOLITAN_DISTRICT;
    }

    /**
     * The type of this code.
     *
     * @throws IllegalArgumentException naming the codes there are
     */
    public static AreaType ofCode(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No area type is called " + code + "; use one of "
                        + Arrays.stream(values()).map(AreaType::code).toList()));
    }
}
