package org.placewise.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.Neighbourhoods;
import org.placewise.reporting.web.RollUpCard.PlaceRow;

/**
 * How far the neighbourhoods of an area have been assessed, as counts.
 *
 * @param counted how many there are, in words
 * @param assessed how many have assessed anything, in words
 * @param partly which neighbourhoods are not counted, in words, or null
 * @param places those with an assessment, in the order of the alphabet
 */
public record NeighbourhoodsCard(
        String counted,
        String assessed,
        @Nullable String partly,
        List<CountedComponent> components,
        List<PlaceRow> places,
        List<Fact> provenance) {

    static @Nullable NeighbourhoodsCard of(@Nullable Neighbourhoods below) {
        if (below == null) {
            return null;
        }
        String counted = Figures.count(below.placesBelow(), "neighbourhood");
        return new NeighbourhoodsCard(
                counted,
                below.placesAssessed() == 0
                        ? "None of them has been assessed yet."
                        : Figures.whole(below.placesAssessed()) + " of them "
                                + (below.placesAssessed() == 1 ? "has" : "have") + " been assessed.",
                below.placesPartlyBelow() == 0
                        ? null
                        : Figures.count(below.placesPartlyBelow(), "neighbourhood")
                                + " only partly in this area: not counted.",
                below.components().stream()
                        .map(component -> CountedComponent.of(component, below.placesBelow()))
                        .toList(),
                below.assessed().stream().map(PlaceRow::of).toList(),
                List.of(new Fact(
                        "Counted from",
                        "the records of " + counted + ", each on its own page",
                        below.source().href())));
    }
}
