package org.placewise.reporting.assessment;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Summaries of answers on a scale of four levels. */
public final class Summaries {

    private static final List<String> LABELS = List.of("Not evident", "Emerging", "Established", "Embedded");

    private Summaries() {}

    /** One answer at each of these levels, and so many not known. */
    public static Summary of(int notKnown, Integer... levels) {
        List<Integer> sorted = List.of(levels).stream().sorted().toList();
        return new Summary(
                IntStream.rangeClosed(1, LABELS.size())
                        .mapToObj(level -> new LevelCount(level, LABELS.get(level - 1), (int)
                                sorted.stream().filter(l -> l == level).count()))
                        .toList(),
                0,
                notKnown,
                at(sorted, (sorted.size() - 1) / 2),
                at(sorted, sorted.size() / 2),
                at(sorted, 0),
                at(sorted, sorted.size() - 1));
    }

    private static @Nullable Integer at(List<Integer> levels, int index) {
        return levels.isEmpty() ? null : levels.get(index);
    }
}
