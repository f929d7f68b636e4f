package org.placewise.indicator.comparability;

import org.placewise.kit.word.Word;

/**
 * One reason why two figures may not be set against each other.
 *
 * @param sentence what differs, with the names of both sides
 */
public record Incomparability(Reason reason, String sentence) {

    /** Everything that sets figures apart. */
    public enum Reason implements Word {
        OTHER_INDICATOR,
        DEFINITION_CHANGED,
        OTHER_PERIOD_TYPE,
        BROKEN_PERIODS,
        OVERLAPPING_PERIODS,
        OTHER_SEX,
        OTHER_AGE,
        GROUPED_AND_UNGROUPED,
        OTHER_CATEGORY_TYPE,
        OTHER_NUMBER_OF_GROUPS,
        OTHER_DEPRIVATION_VINTAGE,
        OTHER_LSOA_GENERATION
    }
}
