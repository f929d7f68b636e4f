package org.placewise.indicator.inequality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.area.SmallAreaIndex;
import org.placewise.indicator.area.SmallAreas;
import org.placewise.indicator.localplace.LocalPlaces;

/** Places from the areas of this service. */
@ApplicationScoped
public class KnownPlacesOfLsoas implements PlacesOfLsoas {

    private final Areas areas;
    private final SmallAreas smallAreas;
    private final LocalPlaces localPlaces;

    KnownPlacesOfLsoas(Areas areas, SmallAreas smallAreas, LocalPlaces localPlaces) {
        this.areas = areas;
        this.smallAreas = smallAreas;
        this.localPlaces = localPlaces;
    }

    @Override
    public List<Place> of(LsoaVintage vintage, Predicate<String> wanted) {
        SmallAreaIndex index = smallAreas.index();
        Stream<Place> authorities = areas.graph().all().stream()
                .filter(area -> wanted.test(area.gssCode()))
                .map(area -> new Place(area.gssCode(), area.name(), index.lsoasOf(area.gssCode(), vintage)));
        Stream<Place> local = localPlaces.inUse().stream()
                .filter(place -> place.vintage() == vintage && wanted.test(place.code()))
                .map(place -> new Place(place.code(), place.name(), place.lsoaCodes()));
        return Stream.concat(authorities, local)
                .filter(place -> !place.lsoas().isEmpty())
                .toList();
    }
}
