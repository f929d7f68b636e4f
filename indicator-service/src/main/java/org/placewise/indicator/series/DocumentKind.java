package org.placewise.indicator.series;

/** What documents there are for a place and an indicator. */
public enum DocumentKind {
    SERIES,
    INEQUALITY
}
