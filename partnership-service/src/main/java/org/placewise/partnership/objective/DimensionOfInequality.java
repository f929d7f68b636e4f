package org.placewise.partnership.objective;

import org.placewise.kit.word.Word;

/** The dimension of inequality that an objective addresses; they overlap, and an objective names the one it is about. */
public enum DimensionOfInequality implements Word {
    DEPRIVATION,
    PROTECTED_CHARACTERISTICS,
    INCLUSION_HEALTH_GROUPS,
    GEOGRAPHY
}
