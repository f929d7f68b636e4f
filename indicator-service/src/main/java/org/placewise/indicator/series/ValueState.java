package org.placewise.indicator.series;

import org.placewise.kit.word.Word;

/** What is known of a figure. */
public enum ValueState implements Word {
    PUBLISHED,
    SUPPRESSED,
    MISSING;

    /** As the database abbreviates it: {@code P}, {@code S}, {@code M}. */
    public static ValueState ofLetter(String letter) {
        return switch (letter) {
            case "P" -> PUBLISHED;
            case "S" -> SUPPRESSED;
            case "M" -> MISSING;
            default -> throw new IllegalStateException("No observation is in the state " + letter);
        };
    }
}
