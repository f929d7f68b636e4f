package org.placewise.indicator.deprivation;

import java.util.Optional;
import java.util.function.Predicate;
import org.placewise.indicator.area.AreaType;

/**
 * The areas that an area is ranked among. The published summaries rank all lower-tier authorities together (unitary
 * authorities and boroughs beside districts) and all upper-tier authorities together.
 */
enum RankedAmong {
    LOWER_TIER("lower-tier-authority", AreaType::isLowerTier),
    UPPER_TIER("upper-tier-authority", AreaType::isUpperTier),
    BOARDS("icb", type -> type == AreaType.ICB),
    REGIONS("region", type -> type == AreaType.REGION);

    private final String code;
    private final Predicate<AreaType> includes;

    RankedAmong(String code, Predicate<AreaType> includes) {
        this.code = code;
        this.includes = includes;
    }

    String code() {
        return code;
    }

    boolean includes(AreaType type) {
        return includes.test(type);
    }

    /** Empty for types that are not ranked against each other. */
    static Optional<RankedAmong> of(AreaType type) {
        return switch (type) {
            case UNITARY, METROPOLITAN_DISTRICT, LONDON_BOROUGH, NON_METROPOLITAN_DISTRICT -> Optional.of(LOWER_TIER);
            case COUNTY -> Optional.of(UPPER_TIER);
            case ICB -> Optional.of(BOARDS);
            case REGION -> Optional.of(REGIONS);
            case ENGLAND, SUB_ICB, PRIMARY_CARE_NETWORK, MSOA, LSOA, LOCAL_PLACE -> Optional.empty();
        };
    }
}
