package org.placewise.assessment.received;

import java.util.Set;
import org.placewise.kit.place.PlaceHierarchy;

/**
 * These places and what lies within them. What lies above a place that is not known here yet cannot be told, so such a place is
 * covered only where it is named itself, or by all of England.
 *
 * @param places GSS codes
 */
public record PlacesReach(PlaceHierarchy hierarchy, Set<String> places) implements Reach {

    private static final String ENGLAND = "E92000001";

    /** Copies the codes. */
    public PlacesReach {
        places = Set.copyOf(places);
    }

    @Override
    public boolean covers(String gssCode, boolean known) {
        return hierarchy.isWithin(gssCode, places) || (!known && gssCode.matches("[EL].*") && places.contains(ENGLAND));
    }
}
