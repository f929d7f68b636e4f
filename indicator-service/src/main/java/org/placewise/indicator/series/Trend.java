package org.placewise.indicator.series;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recent trend of a line.
 *
 * @param sentence the word for people
 * @param direction null where no change is significant
 * @param periods those that the test used, oldest first
 * @param reason why it cannot be calculated; null where it was
 */
public record Trend(
        TrendWord word,
        String sentence,
        @Nullable TrendDirection direction,
        boolean significant,
        List<String> periods,
        @Nullable String reason) {

    public Trend {
        periods = List.copyOf(periods);
    }
}
