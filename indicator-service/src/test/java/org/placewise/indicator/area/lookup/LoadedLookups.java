package org.placewise.indicator.area.lookup;

import org.jdbi.v3.core.Jdbi;

/** The small areas that tests have loaded, which all tests of a run would share. */
public final class LoadedLookups {

    private LoadedLookups() {}

    /** Takes them away, so that the only small areas are those of releases. */
    public static void forget(Jdbi jdbi) {
        jdbi.useTransaction(handle -> handle.execute("""
                DELETE FROM small_area; DELETE FROM lsoa_correspondence; DELETE FROM area_lookup;
                UPDATE reference_data SET version = nextval('reference_edition') WHERE name = 'small-areas'
                """));
    }
}
