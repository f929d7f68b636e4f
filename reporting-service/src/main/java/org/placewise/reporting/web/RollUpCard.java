package org.placewise.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.RollUp;
import org.placewise.reporting.dashboard.RollUp.PartnershipCounts;
import org.placewise.reporting.dashboard.RollUp.PlaceBelow;
import org.placewise.reporting.place.AreaType;

/**
 * What the councils below a larger area have recorded, as sums and distributions.
 *
 * @param partly which councils are listed but not counted, in words, or null
 */
public record RollUpCard(
        String counted,
        @Nullable String partly,
        List<CountedComponent> components,
        List<Fact> partnerships,
        List<PlaceRow> places,
        List<Fact> provenance) {

    /** A council below, in the order of the alphabet. */
    public record PlaceRow(
            String gssCode, String name, String areaType, String assessed, String boards, boolean partly) {

        static PlaceRow of(PlaceBelow place) {
            return new PlaceRow(
                    place.gssCode(),
                    place.name(),
                    AreaType.title(place.areaType()),
                    place.componentsAssessed() + " of 7",
                    Figures.whole(place.boards()),
                    !place.whole());
        }
    }

    static @Nullable RollUpCard of(@Nullable RollUp rollUp) {
        if (rollUp == null) {
            return null;
        }
        return new RollUpCard(
                Figures.count(rollUp.placesBelow(), "council"),
                rollUp.placesPartlyBelow() == 0
                        ? null
                        : Figures.count(rollUp.placesPartlyBelow(), "council")
                                + " only partly in this area: listed below, not counted in the sums.",
                rollUp.components().stream()
                        .map(component -> CountedComponent.of(component, rollUp.placesBelow()))
                        .toList(),
                partnerships(rollUp.partnerships()),
                rollUp.places().stream().map(PlaceRow::of).toList(),
                List.of(new Fact(
                        "Counted from",
                        "the records of " + Figures.count(rollUp.placesBelow(), "council") + ", each on its own page",
                        rollUp.source().href())));
    }

    private static List<Fact> partnerships(PartnershipCounts counts) {
        String examples = counts.exampleBoards() == 0 ? "" : ", " + counts.exampleBoards() + " with example data";
        return List.of(
                Fact.of(
                        "Boards",
                        "%s in %s%s"
                                .formatted(
                                        Figures.whole(counts.boards()),
                                        Figures.count(counts.placesWithBoard(), "council"),
                                        examples)),
                Fact.of(
                        "Seats required by law",
                        Figures.whole(counts.seatsFilled()) + " filled, " + Figures.whole(counts.seatsVacant())
                                + " vacant"),
                Fact.of(
                        "Objectives",
                        Figures.whole(counts.objectives()) + ", of which " + Figures.whole(counts.clearObjectives())
                                + " state every part"),
                Fact.of(
                        "Actions",
                        "%s, of which %s with a named owner and organisation: %s planned, %s in progress, %s done, %s stopped"
                                .formatted(
                                        Figures.whole(counts.actions()),
                                        Figures.whole(counts.ownedActions()),
                                        Figures.whole(counts.planned()),
                                        Figures.whole(counts.inProgress()),
                                        Figures.whole(counts.done()),
                                        Figures.whole(counts.stopped()))));
    }
}
