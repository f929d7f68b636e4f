package org.placewise.reporting.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.partnership.RecordBehind;

/**
 * An objective of a place with what it rests on.
 *
 * @param board null until its own event has arrived
 * @param actions those that serve it, oldest first
 * @param indicator the series of the place that the objective names by its identifier; null where it names none or none is known
 * @param impact what the board's sign of impact says of it; null until it says anything
 * @param priority title of the priority it follows from; null where it states none or none is known
 * @param thread objectives above and below it, the nearest first
 */
public record ObjectivePicture(
        PlaceHeader place,
        ObjectiveReading objective,
        @Nullable BoardReading board,
        List<ActionReading> actions,
        @Nullable IndicatorPicture indicator,
        @Nullable RecordBehind impact,
        @Nullable String priority,
        List<ThreadStep> thread) {}
