package org.placewise.indicator.series;

import org.placewise.kit.word.Word;

/** What the recent trend came to; by polarity where the indicator has one. */
public enum TrendWord implements Word {
    INCREASING_GETTING_WORSE("Increasing and getting worse."),
    INCREASING_GETTING_BETTER("Increasing and getting better."),
    DECREASING_GETTING_WORSE("Decreasing and getting worse."),
    DECREASING_GETTING_BETTER("Decreasing and getting better."),
    INCREASING("Increasing."),
    DECREASING("Decreasing."),
    NO_SIGNIFICANT_CHANGE("No significant change."),
    CANNOT_BE_CALCULATED("The trend cannot be calculated."),
    NOT_COMPARABLE("The periods cannot be compared with each other.");

    private final String sentence;

    TrendWord(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
