package org.placewise.reporting.assessment;

import java.util.Collection;
import java.util.Collections;
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

    /** The summary of other answers on the same scale: their levels, and how many say that there is none. */
    public Summary onSameScale(Collection<Integer> levels, int othersNotApplicable, int othersNotKnown) {
        List<Integer> sorted = levels.stream().sorted().toList();
        return new Summary(
                distribution.stream()
                        .map(step ->
                                new LevelCount(step.level(), step.label(), Collections.frequency(sorted, step.level())))
                        .toList(),
                othersNotApplicable,
                othersNotKnown,
                at(sorted, (sorted.size() - 1) / 2),
                at(sorted, sorted.size() / 2),
                at(sorted, 0),
                at(sorted, sorted.size() - 1));
    }

    private static @Nullable Integer at(List<Integer> levels, int index) {
        return levels.isEmpty() ? null : levels.get(index);
    }
}
