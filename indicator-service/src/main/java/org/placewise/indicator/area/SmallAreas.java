package org.placewise.indicator.area;

/**
 * Super output areas and primary care networks: from the lookups that were loaded and, for LSOAs that no lookup has spoken of,
 * from the published releases of the Indices of Deprivation.
 */
public interface SmallAreas {

    /** All that are known now. One index serves a whole file or calculation; it never changes. */
    SmallAreaIndex index();
}
