package org.placewise.reporting.dashboard;

import java.util.List;

/**
 * Some indicators of a place, in the order of the causal chain.
 *
 * @param stages every stage that has an indicator of the place, with how many, in the order of the chain
 * @param pictures one more than was asked for when there are more
 */
public record PlaceIndicators(PlaceHeader place, List<StageCount> stages, List<IndicatorPicture> pictures) {

    /** How many indicators of the place sit at a stage, by its code; unplaced for those on no stage. */
    public record StageCount(String stage, int indicators) {}
}
