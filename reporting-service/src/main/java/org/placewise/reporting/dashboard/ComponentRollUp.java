package org.placewise.reporting.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.triangle.ComponentState;
import org.placewise.reporting.triangle.TriangleComponent;

/**
 * The state of one component in each place below an area: how many have which, never a mean.
 *
 * @param placesAssessed places with an assessment of the component
 * @param placesWithQuickViewOnly of the places assessed, those of which only a quick view across the triangle is known
 * @param placesWithExampleData of the places assessed, those whose state rests on example data
 * @param instruments states by instrument version
 */
public record ComponentRollUp(
        String component,
        String title,
        int placesAssessed,
        int placesWithQuickViewOnly,
        int placesWithExampleData,
        int placesNotAssessed,
        List<InstrumentStates> instruments) {

    /** Counts the states of one component over a number of places; those of other components are left. */
    public static ComponentRollUp of(TriangleComponent component, int places, List<LatestState> states) {
        return StateDistribution.count(component, places, states);
    }

    /**
     * States by one version of one instrument; states of different instruments are not added together.
     *
     * @param quickView whether the instrument looks across the triangle, so that only its elements of the component count
     * @param states from the lowest to the highest
     * @param spread null when no place has a level
     */
    public record InstrumentStates(
            String instrumentId,
            String instrumentVersion,
            String instrumentName,
            boolean quickView,
            int places,
            List<StateCount> states,
            @Nullable StateSpread spread) {}

    /** One state and the number of places that show it. */
    public record StateCount(ComponentState state, int places) {}

    /**
     * Where the states of places lie on the scale.
     *
     * @param places those with a level
     * @param median from the lower median of the lower levels to the upper median of the upper levels
     * @param lowest the lowest level that a state touches
     * @param highest the highest level that a state touches
     */
    public record StateSpread(int places, ComponentState median, ComponentState lowest, ComponentState highest) {}
}
