package org.placewise.partnership.impact;

import org.placewise.kit.word.Word;

/** Why the change of an indicator since the baseline is not tested, each with what would change that. */
public enum Untested implements Word {
    NO_INDICATOR("Name the indicator that the objective is followed by."),
    NO_INDICATOR_ID("Give the id that the indicator has in the indicator service."),
    INDICATOR_UNKNOWN("Publish the indicator for this place, or give the id it is published under."),
    NO_BASELINE("State the value and the period that the objective starts from."),
    NO_DIRECTION("State a target: nobody says which direction of this indicator is the better one."),
    TARGET_EQUALS_BASELINE("State a target that differs from the baseline: to hold a value is not tested."),
    OTHER_UNIT("State baseline and target in the unit of the indicator."),
    TARGET_AGAINST_POLARITY("Correct the target: it lies in the direction that the indicator calls worse."),
    BASELINE_PERIOD_NOT_PUBLISHED("Take a baseline period that is published for this place."),
    NO_VALUE_SINCE_BASELINE("Nothing but time: no value of a period after the baseline is published."),
    PERIODS_OVERLAP("Nothing but time: every later period shares a year with the baseline."),
    NO_LIMITS("Publish the values of both periods with their confidence limits."),
    NO_ACTION("Record an action that serves the objective."),
    NO_EFFECT_LAG("State for at least one action after how many months its effect would show.");

    private final String remedy;

    Untested(String remedy) {
        this.remedy = remedy;
    }

    /** What would make the test possible, a sentence. */
    public String remedy() {
        return remedy;
    }
}
