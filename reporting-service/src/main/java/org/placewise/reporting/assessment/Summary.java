package org.placewise.reporting.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ordinal summary of some answers.
 *
 * @param distribution every level of the scale, lowest first
 * @param notApplicable elements answered not applicable; neither high nor low
 * @param notKnown elements answered not known; neither high nor low
 * @param medianLow lower median level; null when no element has a level
 * @param medianHigh upper median level; equals the lower one when the number of levels given is odd
 */
public record Summary(
        List<LevelCount> distribution,
        int notApplicable,
        int notKnown,
        @Nullable Integer medianLow,
        @Nullable Integer medianHigh,
        @Nullable Integer lowest,
        @Nullable Integer highest) {

    /** Copies the distribution. */
    public Summary {
        distribution = List.copyOf(distribution);
    }
}
