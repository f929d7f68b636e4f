package org.placewise.indicator.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import org.placewise.kit.place.Place;
import org.placewise.kit.place.Place.ParentPlace;
import org.placewise.kit.place.PlaceHierarchy;

/** Places for the identity of callers, from the areas of this service itself instead of a copy. */
@ApplicationScoped
public class StoredPlaces implements PlaceHierarchy {

    private final Areas areas;

    StoredPlaces(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Optional<Place> find(String gssCode) {
        return areas.graph().find(gssCode).map(StoredPlaces::place);
    }

    @Override
    public boolean isWithin(String gssCode, Collection<String> ancestors) {
        AreaGraph graph = areas.graph();
        return graph.find(gssCode).isPresent() && graph.isWithin(gssCode, ancestors);
    }

    private static Place place(Area area) {
        return new Place(
                area.gssCode(),
                area.name(),
                area.type().word(),
                area.type().level(),
                area.validFrom(),
                area.validTo(),
                area.successors(),
                area.parents().stream()
                        .map(parent -> new ParentPlace(parent.gssCode(), parent.whole()))
                        .toList());
    }
}
