package org.placewise.indicator.area;

import java.util.Collection;
import java.util.Map;

/**
 * Super output areas and primary care networks: from the lookups that were loaded and, for LSOAs that no lookup has spoken of,
 * from the published releases of the Indices of Deprivation.
 */
public interface SmallAreas {

    /** All that are known now. One index serves a whole file or calculation; it never changes. */
    SmallAreaIndex index();

    /** Names what {@link #index} holds now: another text whenever anything in it has changed. */
    String edition();

    /** The names of small areas, by code; without those that have none. */
    Map<String, String> names(Collection<SmallArea> areas);
}
