package org.placewise.partnership.objective;

import org.placewise.kit.word.Word;

/** The seven components of the Population Intervention Triangle (PBA 2021): three segments, the centre, three seams. */
public enum PitComponent implements Word {
    CIVIC,
    SERVICE,
    COMMUNITY,
    PLACE_BASED_PLANNING,
    CIVIC_COMMUNITY,
    SERVICE_COMMUNITY,
    CIVIC_SERVICE
}
