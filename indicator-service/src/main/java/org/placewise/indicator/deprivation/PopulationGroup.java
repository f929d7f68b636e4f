package org.placewise.indicator.deprivation;

/** People counted in a release: the weights of its averages. */
public enum PopulationGroup {
    TOTAL,
    CHILDREN,
    ADULTS_16_TO_59,
    OLDER_PEOPLE,
    WORKING_AGE
}
