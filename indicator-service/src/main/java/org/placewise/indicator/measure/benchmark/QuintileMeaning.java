package org.placewise.indicator.measure.benchmark;

import org.placewise.indicator.measure.Polarity;
import org.placewise.kit.word.Word;

/** What a fifth of areas says, as good news or bad where somebody says which is better. */
public enum QuintileMeaning implements Word {
    LOWEST,
    SECOND_LOWEST,
    MIDDLE,
    SECOND_HIGHEST,
    HIGHEST,
    WORST,
    SECOND_WORST,
    SECOND_BEST,
    BEST;

    /** @param quintile 1 the lowest values, to 5 */
    public static QuintileMeaning of(int quintile, Polarity polarity) {
        return switch (polarity) {
            case HIGH_IS_GOOD -> goodFrom(quintile);
            case LOW_IS_GOOD -> goodFrom(6 - quintile);
            case NO_JUDGEMENT ->
                switch (quintile) {
                    case 1 -> LOWEST;
                    case 2 -> SECOND_LOWEST;
                    case 3 -> MIDDLE;
                    case 4 -> SECOND_HIGHEST;
                    case 5 -> HIGHEST;
                    default -> throw new IllegalArgumentException("There is no fifth " + quintile);
                };
        };
    }

    private static QuintileMeaning goodFrom(int goodness) {
        return switch (goodness) {
            case 1 -> WORST;
            case 2 -> SECOND_WORST;
            case 3 -> MIDDLE;
            case 4 -> SECOND_BEST;
            case 5 -> BEST;
            default -> throw new IllegalArgumentException("There is no fifth of goodness " + goodness);
        };
    }
}
