package org.placewise.reporting.dashboard;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of one place.
 *
 * @param deprivation one reading per edition of the indices, the newest first; empty when none is known
 * @param indicators in the order of the causal chain, then by name
 * @param components the seven components of the triangle, always all of them
 * @param boards by name
 * @param boardSelfScores what boards say of themselves with an instrument for that, newest first; never the state of a component
 * @param objectives oldest first
 * @param actions oldest first
 * @param rollUp null for a place with no council below it
 * @param neighbourhoods null for a place with no neighbourhood below it
 */
public record PlaceDashboard(
        PlaceHeader place,
        List<DeprivationReading> deprivation,
        List<IndicatorReading> indicators,
        List<ComponentReading> components,
        List<BoardReading> boards,
        List<AssessmentReading> boardSelfScores,
        List<ObjectiveReading> objectives,
        List<ActionReading> actions,
        @Nullable RollUp rollUp,
        @Nullable Neighbourhoods neighbourhoods) {

    /** Returns the actions that serve an objective, oldest first. */
    public List<ActionReading> actionsOf(UUID objectiveId) {
        return actions.stream()
                .filter(action -> action.objectiveId().equals(objectiveId))
                .toList();
    }
}
