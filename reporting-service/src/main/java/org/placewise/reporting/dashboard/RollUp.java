package org.placewise.reporting.dashboard;

import java.util.List;

/**
 * Sums and distributions over the councils below a larger area. Only councils that lie wholly in the area are counted;
 * those that lie partly in it are listed.
 *
 * @param placesBelow councils that lie wholly in the area
 * @param placesPartlyBelow councils that lie partly in the area; listed, not counted
 * @param places all of them, by name
 */
public record RollUp(
        int placesBelow,
        int placesPartlyBelow,
        List<PlaceBelow> places,
        List<ComponentRollUp> components,
        PartnershipCounts partnerships,
        Source source) {

    /**
     * A place below the area.
     *
     * @param whole whether all of it lies in the area
     * @param componentsAssessed how many of the seven components have a submitted assessment
     */
    public record PlaceBelow(
            String gssCode, String name, String areaType, boolean whole, int componentsAssessed, int boards) {}

    /** Level of the places that are counted. */
    public static final String LEVEL = "district";

    /** Sums of partnership records. */
    public record PartnershipCounts(
            int placesWithBoard,
            int boards,
            int exampleBoards,
            int seatsFilled,
            int seatsVacant,
            int objectives,
            int clearObjectives,
            int actions,
            int ownedActions,
            int planned,
            int inProgress,
            int done,
            int stopped) {}

    /** Puts a roll-up together from the councils below an area and what is known of those wholly in it. */
    public static RollUp of(
            String gssCode, List<PlaceBelow> places, List<LatestState> states, PartnershipCounts partnerships) {
        int whole = Math.toIntExact(places.stream().filter(PlaceBelow::whole).count());
        return new RollUp(
                whole,
                places.size() - whole,
                places,
                StateDistribution.over(whole, states),
                partnerships,
                new Source("places", gssCode, "/v1/places?parent=" + gssCode));
    }

    /** Returns whether any example data is among the records counted. */
    public boolean withExamples() {
        return partnerships.exampleBoards() > 0
                || components.stream().anyMatch(component -> component.placesWithExampleData() > 0);
    }
}
