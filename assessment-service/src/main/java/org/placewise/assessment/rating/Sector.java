package org.placewise.assessment.rating;

import org.placewise.kit.word.Word;

/** Sector of the organisation that a rater speaks for; VCSE is voluntary, community, social enterprise. */
public enum Sector implements Word {
    LOCAL_AUTHORITY,
    NHS,
    VCSE,
    HEALTHWATCH,
    COMMUNITY,
    POLICE,
    EDUCATION,
    OTHER
}
