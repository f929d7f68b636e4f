package org.placewise.indicator.inequality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.area.SmallAreaIndex;
import org.placewise.indicator.area.SmallAreas;

/** Places from the areas of this service. */
@ApplicationScoped
public class KnownPlacesOfLsoas implements PlacesOfLsoas {

    private final Areas areas;
    private final SmallAreas smallAreas;

    KnownPlacesOfLsoas(Areas areas, SmallAreas smallAreas) {
        this.areas = areas;
        this.smallAreas = smallAreas;
    }

    @Override
    public List<Place> of(LsoaVintage vintage) {
        SmallAreaIndex index = smallAreas.index();
        return areas.graph().all().stream()
                .map(area -> new Place(area.gssCode(), area.name(), index.lsoasOf(area.gssCode(), vintage)))
                .filter(place -> !place.lsoas().isEmpty())
                .toList();
    }
}
