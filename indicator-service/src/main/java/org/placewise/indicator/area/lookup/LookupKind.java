package org.placewise.indicator.area.lookup;

import org.placewise.kit.word.Word;

/** The lookups that are understood. */
public enum LookupKind implements Word {
    /** LSOAs of one census, and the council, MSOA, sub-ICB location or board that each lies in. */
    LSOA_MEMBERSHIP,
    /** LSOAs of 2011 and of 2021 with what became of them. */
    LSOA_CORRESPONDENCE,
    /** Districts of one year and those of a later one. */
    DISTRICT_CHANGES,
    /** Primary care networks and the sub-ICB location or board that each belongs to. */
    PRIMARY_CARE_NETWORKS
}
