package org.placewise.indicator.disclosure;

/** What becomes of a cell. */
public enum Decision {
    SHOW,
    /** Withheld because it is small. */
    SMALL_COUNT,
    /** Withheld because a small one could be worked out with it. */
    COMPLEMENTARY
}
