package org.placewise.reporting.web;

import java.util.List;
import org.placewise.reporting.assessment.LevelCount;

/**
 * One level of a scale in a table of answers, with a bar.
 *
 * @param width of the bar, 0 to 100, as a part of all answers counted
 */
public record LevelRow(String label, int count, int width) {

    static List<LevelRow> of(List<LevelCount> distribution) {
        int all = Math.max(1, distribution.stream().mapToInt(LevelCount::count).sum());
        return distribution.stream()
                .map(level -> new LevelRow(level.label(), level.count(), 100 * level.count() / all))
                .toList();
    }
}
