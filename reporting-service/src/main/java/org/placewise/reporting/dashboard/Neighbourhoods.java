package org.placewise.reporting.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.RollUp.PlaceBelow;

/**
 * How far the neighbourhoods of an area have been assessed: local places and small areas that are known here. They may
 * overlap, so places are counted, not people. Only those wholly in the area count.
 *
 * @param placesBelow neighbourhoods that lie wholly in the area
 * @param placesPartlyBelow neighbourhoods that lie partly in it; not counted
 * @param placesAssessed of those wholly in the area, how many have an assessment of any component
 * @param assessed neighbourhoods with an assessment, by name
 */
public record Neighbourhoods(
        int placesBelow,
        int placesPartlyBelow,
        int placesAssessed,
        List<PlaceBelow> assessed,
        List<ComponentRollUp> components,
        Source source) {

    /** Level of the places that are counted. */
    public static final String LEVEL = "neighbourhood";

    /** Counts the neighbourhoods below an area; null when there is none. */
    public static @Nullable Neighbourhoods of(String gssCode, List<PlaceBelow> places, List<LatestState> states) {
        if (places.isEmpty()) {
            return null;
        }
        List<PlaceBelow> whole = places.stream().filter(PlaceBelow::whole).toList();
        List<PlaceBelow> assessed =
                places.stream().filter(place -> place.componentsAssessed() > 0).toList();
        return new Neighbourhoods(
                whole.size(),
                places.size() - whole.size(),
                Math.toIntExact(assessed.stream().filter(PlaceBelow::whole).count()),
                assessed,
                StateDistribution.over(whole.size(), states),
                new Source("places", gssCode, "/v1/places?parent=" + gssCode));
    }

    /** Returns whether any example data is among the records counted. */
    public boolean withExamples() {
        return components.stream().anyMatch(component -> component.placesWithExampleData() > 0);
    }
}
