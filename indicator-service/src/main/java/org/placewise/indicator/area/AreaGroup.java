package org.placewise.indicator.area;

import java.util.Set;
import org.placewise.kit.word.Word;

/** Types of council that are compared with each other and asked for together. */
public enum AreaGroup implements Word {
    LOWER_TIER_AUTHORITY,
    UPPER_TIER_AUTHORITY;

    /** The types of the group; unitary, metropolitan and London councils are of both. */
    public Set<AreaType> types() {
        return AreaType.where(
                switch (this) {
                    case LOWER_TIER_AUTHORITY -> AreaType::isLowerTier;
                    case UPPER_TIER_AUTHORITY -> AreaType::isUpperTier;
                });
    }
}
