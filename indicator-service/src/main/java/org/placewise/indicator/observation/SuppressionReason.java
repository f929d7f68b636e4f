package org.placewise.indicator.observation;

import org.placewise.kit.word.Word;

/** Why a figure is withheld. */
public enum SuppressionReason implements Word {
    /** The publisher of the file withheld it. */
    BY_PUBLISHER,
    /** The count is from 1 to 7. */
    SMALL_COUNT,
    /** Without it, another suppressed figure could be worked out. */
    COMPLEMENTARY
}
