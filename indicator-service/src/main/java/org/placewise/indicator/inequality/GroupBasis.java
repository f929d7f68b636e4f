package org.placewise.indicator.inequality;

import org.placewise.kit.word.Word;

/** Where groups are from. */
public enum GroupBasis implements Word {
    /** The source publishes them as categories. */
    PUBLISHED_GROUPS,
    /** The area's LSOAs, added up by their national deprivation decile. */
    SMALL_AREAS
}
