package org.placewise.reporting.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recent trend of a line.
 *
 * @param word such as increasing-getting-worse, no-significant-change or cannot-be-calculated
 * @param direction up or down; null where no change is significant
 * @param periods those that the test used, oldest first
 * @param reason why it cannot be calculated or compared; null where it was
 */
public record Trend(
        String word,
        String sentence,
        @Nullable String direction,
        boolean significant,
        List<String> periods,
        @Nullable String reason) {}
