package org.placewise.indicator.indicator;

import org.placewise.kit.word.Word;

/** Dimension of inequality (PBA 2021) that an indicator is broken down by; they overlap. */
public enum InequalityDimension implements Word {
    DEPRIVATION,
    PROTECTED_CHARACTERISTICS,
    INCLUSION_HEALTH_GROUPS,
    GEOGRAPHY
}
