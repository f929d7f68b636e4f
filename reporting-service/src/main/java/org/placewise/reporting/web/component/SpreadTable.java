package org.placewise.reporting.web.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.LevelCount;
import org.placewise.reporting.assessment.Summary;
import org.placewise.reporting.component.RoundReading.RoundElement;
import org.placewise.reporting.web.Figures;
import org.placewise.reporting.web.Words;

/**
 * How often raters gave each level to an element: all of them first, then each sector.
 *
 * @param levels labels of the scale, lowest first
 */
public record SpreadTable(String element, List<String> levels, List<Row> rows) {

    private static final int SHADES = 4;

    /**
     * All raters, or those of one sector.
     *
     * @param middle the median in words
     */
    public record Row(String who, String raters, List<Cell> levels, int notApplicable, int notKnown, String middle) {}

    /**
     * How often a level was given.
     *
     * @param shade 0 for never to 4 for every time; never the only sign of it
     */
    public record Cell(int count, int shade) {}

    static SpreadTable of(RoundElement element) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("All raters", said(element.spread()), element.spread()));
        element.sectors()
                .forEach(sector -> rows.add(row(Words.sector(sector.sector()), sector.raters(), sector.spread())));
        return new SpreadTable(
                element.title(),
                element.spread().distribution().stream().map(LevelCount::label).toList(),
                List.copyOf(rows));
    }

    private static Row row(String who, int raters, Summary spread) {
        int levels = levels(spread);
        return new Row(
                who,
                Figures.count(raters, "rater"),
                spread.distribution().stream()
                        .map(level -> new Cell(level.count(), shade(level.count(), levels)))
                        .toList(),
                spread.notApplicable(),
                spread.notKnown(),
                middle(spread));
    }

    private static int said(Summary spread) {
        return levels(spread) + spread.notApplicable() + spread.notKnown();
    }

    private static int levels(Summary spread) {
        return spread.distribution().stream().mapToInt(LevelCount::count).sum();
    }

    private static int shade(int count, int all) {
        return count == 0 ? 0 : Math.max(1, SHADES * count / all);
    }

    private static String middle(Summary spread) {
        String low = label(spread, spread.medianLow());
        String high = label(spread, spread.medianHigh());
        if (low == null || high == null) {
            return "No level given";
        }
        return low.equals(high) ? low : low + " to " + high;
    }

    private static @Nullable String label(Summary spread, @Nullable Integer level) {
        return spread.distribution().stream()
                .filter(step -> Objects.equals(step.level(), level))
                .map(LevelCount::label)
                .findFirst()
                .orElse(null);
    }
}
