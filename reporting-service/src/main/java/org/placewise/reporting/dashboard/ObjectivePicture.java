package org.placewise.reporting.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objective of a place with what it rests on.
 *
 * @param board null until its own event has arrived
 * @param actions those that serve it, oldest first
 * @param indicator the series of the place that the objective names by its identifier; null where it names none or none is known
 */
public record ObjectivePicture(
        PlaceHeader place,
        ObjectiveReading objective,
        @Nullable BoardReading board,
        List<ActionReading> actions,
        @Nullable IndicatorPicture indicator) {}
