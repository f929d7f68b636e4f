package org.placewise.partnership.scale;

import org.placewise.kit.word.Word;

/** What keeps a range from being computed, each with what would supply it. */
public enum MissingInput implements Word {
    NO_SERIES("Name an indicator that is published for this place."),
    NO_SERIES_OF_GROUP("Publish the indicator for the population group of the objective."),
    NO_TARGET("State a target."),
    OTHER_UNIT("State the target in the unit of the indicator."),
    NO_DIRECTION("State a baseline that differs from the target."),
    NO_CURRENT_VALUE("Publish a value of the indicator."),
    NO_POPULATION("Publish the denominator of the latest value and what its rate is expressed per."),
    NO_LIVE_ACTION("Record a live action that serves the objective."),
    NO_REACH("State how many people the action reaches."),
    NO_UPTAKE("State which share of them takes it up."),
    NO_EFFECT("State the effect that is expected for each person who takes it up."),
    RANGE_UPSIDE_DOWN("State reach, uptake and effect with the lower figure first."),
    OTHER_UNIT_OF_EFFECT("State the effects of all actions in one unit."),
    REACH_EXCEEDS_POPULATION("Correct the reach: together the actions reach more people than there are.");

    private final String remedy;

    MissingInput(String remedy) {
        this.remedy = remedy;
    }

    /** What would supply it, a sentence. */
    public String remedy() {
        return remedy;
    }
}
