package org.placewise.reporting.place.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.placewise.kit.place.Place;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.kit.place.StoredPlaces;

/** Places for the identity of callers, from the place dimension itself instead of a second copy of the areas. */
@ApplicationScoped
public class PlacesOfTheDimension implements PlaceHierarchy {

    private final StoredPlaces stored;

    PlacesOfTheDimension(Jdbi jdbi) {
        this.stored = new StoredPlaces(jdbi, "place");
    }

    @Override
    public Optional<Place> find(String gssCode) {
        return stored.find(gssCode);
    }

    @Override
    public boolean isWithin(String gssCode, Collection<String> ancestors) {
        return stored.isWithin(gssCode, ancestors);
    }
}
